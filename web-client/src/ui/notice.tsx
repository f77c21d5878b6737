import type { ReactNode } from "react";
import { AlertIcon, RoofsBand } from "./icons";

type Props = { title: string; text?: string; children?: ReactNode; level?: "h1" | "h2" | "h3" };

/** Where there is nothing to show: what that means and what can be done. */
export function Notice({ title, text, children, level: Level = "h2" }: Props) {
  return (
    <div className="flex flex-col items-center px-4 py-10 text-center">
      <RoofsBand className="mb-5 h-16 w-40 text-red/35" />
      <Level className="song text-lg">{title}</Level>
      {text !== undefined && <p className="mt-1 max-w-sm text-soft">{text}</p>}
      {children !== undefined && <div className="mt-5 flex flex-wrap justify-center gap-3">{children}</div>}
    </div>
  );
}

/** Something that went wrong while the rest still stands. */
export function Alert({ children }: { children: ReactNode }) {
  return (
    <div role="alert" className="flex items-start gap-2 rounded-xl bg-blush px-4 py-3 text-red-deep">
      <AlertIcon className="mt-0.5 size-5" />
      <div className="min-w-0">{children}</div>
    </div>
  );
}

/** The shape of what is on its way, and the word for it. */
export function Loading({ label, rows = 3, className = "h-28" }: { label: string; rows?: number; className?: string }) {
  return (
    <div role="status" className="contents">
      <span className="sr-only">{label}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} aria-hidden="true" className={`shimmer rounded-card ${className}`} />
      ))}
    </div>
  );
}

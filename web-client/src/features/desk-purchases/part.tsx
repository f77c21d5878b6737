import type { ReactNode } from "react";

/** A part of a page at the desk. */
export function Part({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className="min-w-0 rounded-card border border-line bg-sheet p-4 sm:p-5">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h2 className="song text-lg">{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

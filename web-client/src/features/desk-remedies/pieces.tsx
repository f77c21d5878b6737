import type { ReactNode } from "react";

export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-sm text-soft">{label}</dt>
      <dd className="leading-7 break-words whitespace-pre-wrap">{children}</dd>
    </div>
  );
}

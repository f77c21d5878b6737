import type { ReactNode } from "react";

/** A table of two columns: what, and how it is. What is not there is left out. */
export function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  const there = facts.filter(([, value]) => value !== undefined && value !== null && value !== "");
  return (
    <dl className="divide-y divide-line/70">
      {there.map(([name, value]) => (
        <div key={name} className="grid gap-x-4 py-2 sm:grid-cols-[10rem_minmax(0,1fr)]">
          <dt className="text-sm text-soft sm:text-base">{name}</dt>
          <dd className="min-w-0 whitespace-pre-line">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A part of a page with its heading. */
export function Panel({ title, children, actions }: { title: string; children: ReactNode; actions?: ReactNode }) {
  return (
    <section className="min-w-0 rounded-card border border-line bg-sheet p-4 sm:p-6">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2 className="song text-lg">{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  );
}

import type { ReactNode } from "react";

/** Names and values, one below the other; what is not there is left out. */
export function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  const there = facts.filter(([, value]) => value !== undefined && value !== null && value !== "");
  return (
    <dl className="grid gap-x-5 gap-y-1.5 sm:grid-cols-[minmax(7rem,auto)_minmax(0,1fr)]">
      {there.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-sm text-soft sm:pt-0.5">{name}</dt>
          <dd className="mb-1.5 min-w-0 sm:mb-0">{value}</dd>
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

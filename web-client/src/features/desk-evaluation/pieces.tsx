import { useId } from "react";
import type { ReactNode } from "react";

/** How many of how many. */
export function Meter({ label, value, of }: { label: string; value: number; of: number }) {
  const id = useId();
  return (
    <div>
      <div className="flex items-baseline justify-between gap-3">
        <span id={id}>{label}</span>
        <span className="song text-lg tabular-nums">
          {value} / {of}
        </span>
      </div>
      <div
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={of}
        aria-valuenow={value}
        className="mt-1.5 h-2 overflow-hidden rounded-full bg-line/70"
      >
        <div
          className={`h-full rounded-full ${value === of ? "bg-jade" : "bg-ochre"}`}
          style={{ width: `${of === 0 ? 0 : Math.round((100 * value) / of)}%` }}
        />
      </div>
    </div>
  );
}

/** A long number that one compares, not reads. */
export function Fingerprint({ label, value }: { label: string; value: string }) {
  return (
    <div className="min-w-0">
      <dt className="text-sm text-soft">{label}</dt>
      <dd className="font-mono text-[0.8125rem] leading-5 break-all">{value}</dd>
    </div>
  );
}

/** What is there for those who want to know more. */
export function Fold({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <details className="group rounded-xl bg-paper px-4">
      <summary className="flex min-h-12 cursor-pointer list-none items-center gap-3 py-2 [&::-webkit-details-marker]:hidden">
        <span
          aria-hidden="true"
          className="size-2 shrink-0 -rotate-45 border-r-2 border-b-2 border-soft group-open:rotate-45"
        />
        <span className="font-medium">{title}</span>
        {aside}
      </summary>
      {children}
    </details>
  );
}

import type { ReactNode } from "react";

const TONES = {
  jade: "bg-jade-wash text-jade",
  ochre: "bg-ochre-wash text-ochre",
  red: "bg-blush text-red-deep",
  plain: "bg-line/60 text-soft",
};

export type Tone = keyof typeof TONES;

/** A word about a thing. */
export function Tag({ tone = "plain", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={`inline-flex shrink-0 items-center rounded-md px-1.5 py-0.5 text-[0.8125rem] leading-5 font-medium ${TONES[tone]}`}
    >
      {children}
    </span>
  );
}

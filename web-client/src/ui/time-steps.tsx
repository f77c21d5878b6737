import type { ReactNode } from "react";
import { CheckIcon, CloseIcon } from "./icons";

type Step = {
  key: string;
  name: string;
  state: "done" | "now" | "next" | "dropped";
  /** The word for the state, read with the name. */
  stateName: string;
  /** When, or until when. */
  when?: string;
  more?: ReactNode;
};

const DOTS = {
  done: "bg-jade text-white",
  now: "bg-red text-white ring-4 ring-blush",
  next: "border-2 border-edge bg-sheet",
  dropped: "border border-line bg-paper text-soft",
};

/** A way in time: what is done, what goes on, what comes. */
export function TimeSteps({ label, steps }: { label: string; steps: readonly Step[] }) {
  return (
    <ol aria-label={label}>
      {steps.map((step, at) => (
        <li
          key={step.key}
          aria-current={step.state === "now" ? "step" : undefined}
          className="relative flex gap-3.5 pb-4 last:pb-0"
        >
          {at < steps.length - 1 && (
            <span
              aria-hidden="true"
              className={`absolute top-6 bottom-0 left-[0.6875rem] w-0.5 ${step.state === "done" ? "bg-jade" : "bg-line"}`}
            />
          )}
          <span
            className={`relative mt-0.5 flex size-6 shrink-0 items-center justify-center rounded-full ${DOTS[step.state]}`}
          >
            {step.state === "done" && <CheckIcon className="size-4" />}
            {step.state === "now" && <span className="size-2 rounded-full bg-white" />}
            {step.state === "dropped" && <CloseIcon className="size-3.5" />}
          </span>
          <div className="min-w-0 flex-1">
            <p
              className={step.state === "now" ? "font-medium text-red-deep" : step.state === "done" ? "" : "text-soft"}
            >
              {step.name}
              <span className={step.state === "now" ? "ml-2 text-sm whitespace-nowrap" : "sr-only"}>
                {" "}
                {step.stateName}
              </span>
            </p>
            {step.when !== undefined && <p className="text-sm text-soft tabular-nums">{step.when}</p>}
            {step.more}
          </div>
        </li>
      ))}
    </ol>
  );
}

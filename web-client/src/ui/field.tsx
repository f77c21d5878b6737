import { useId } from "react";
import type { ComponentProps } from "react";

type Props = Omit<ComponentProps<"input">, "className"> & { label: string; hint?: string; error?: string };

export const BOX =
  "min-h-12 w-full rounded-xl border border-edge bg-sheet px-4 text-base text-ink focus:border-red disabled:bg-paper aria-invalid:border-red";

/** A line of text with its label above, and what is wrong with it below. */
export function Field({ label, hint, error, ...input }: Props) {
  const id = useId();
  const note = error ?? hint;
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      <input
        {...input}
        id={id}
        className={BOX}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={note ? `${id}-note` : undefined}
      />
      {note && (
        <p id={`${id}-note`} className={`mt-1 text-sm ${error === undefined ? "text-soft" : "text-red-deep"}`}>
          {note}
        </p>
      )}
    </div>
  );
}

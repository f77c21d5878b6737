import { useId } from "react";
import type { ComponentProps } from "react";
import { BOX } from "./field";

type Props = Omit<ComponentProps<"textarea">, "className"> & { label: string; hint?: string; error?: string };

/** Several lines of text. */
export function TextArea({ label, hint, error, ...rest }: Props) {
  const id = useId();
  const note = error ?? hint;
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      <textarea
        rows={3}
        {...rest}
        id={id}
        className={`${BOX} py-2.5`}
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

import { useId } from "react";
import type { ComponentProps } from "react";
import { BOX } from "./field";

type Props = Omit<ComponentProps<"textarea">, "className"> & { label: string; error?: string };

/** Several lines of text with their label above. */
export function TextArea({ label, error, ...area }: Props) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      <textarea
        rows={4}
        {...area}
        id={id}
        className={`${BOX} py-2`}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={error ? `${id}-note` : undefined}
      />
      {error && (
        <p id={`${id}-note`} className="mt-1 text-sm text-red-deep">
          {error}
        </p>
      )}
    </div>
  );
}

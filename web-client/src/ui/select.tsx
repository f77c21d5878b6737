import { useId } from "react";
import type { ComponentProps } from "react";
import { BOX } from "./field";

type Props<T extends string> = Omit<ComponentProps<"select">, "className" | "onChange" | "value"> & {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
  hint?: string;
  error?: string;
  /** The label is read, but not shown. */
  bare?: boolean;
};

/** The browser's own list of choices. */
export function Select<T extends string>({ label, value, options, onChange, hint, error, bare, ...rest }: Props<T>) {
  const id = useId();
  const note = error ?? hint;
  return (
    <div className="min-w-0">
      <label htmlFor={id} className={bare ? "sr-only" : "mb-1 block text-sm font-medium"}>
        {label}
      </label>
      <select
        disabled={options.length === 0}
        {...rest}
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value as T)}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={note ? `${id}-note` : undefined}
        className={`${BOX} appearance-none bg-[image:var(--chevron)] bg-[length:1.125rem] bg-[right_0.75rem_center] bg-no-repeat pr-9 text-ellipsis tabular-nums`}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {note && (
        <p id={`${id}-note`} className={`mt-1 text-sm ${error === undefined ? "text-soft" : "text-red-deep"}`}>
          {note}
        </p>
      )}
    </div>
  );
}

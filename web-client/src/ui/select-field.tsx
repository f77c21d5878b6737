import { useId } from "react";
import { BOX } from "./field";

type Props<T extends string> = {
  label: string;
  options: readonly { value: T; label: string }[];
  value: T;
  onChange: (value: T) => void;
  hint?: string;
};

/** One of a list in a form, as the telephone itself offers it. */
export function SelectField<T extends string>({ label, options, value, onChange, hint }: Props<T>) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      <select
        id={id}
        value={value}
        disabled={options.length === 0}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value as T)}
        className={`${BOX} appearance-none bg-[image:var(--chevron)] bg-[length:1.125rem] bg-[right_0.9rem_center] bg-no-repeat pr-10 tabular-nums`}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-sm text-soft">
          {hint}
        </p>
      )}
    </div>
  );
}

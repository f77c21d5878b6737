import { useId } from "react";
import type { ReactNode } from "react";

type Props = {
  label: string;
  /** Without a value: everything. */
  all: string;
  options: readonly { value: string; label: string }[];
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  icon?: ReactNode;
};

/** One of a list in the row of filters, as the telephone itself offers it. */
export function FilterSelect({ label, all, options, value, onChange, icon }: Props) {
  const id = useId();
  return (
    <div className="relative">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      {icon}
      <select
        id={id}
        value={value ?? ""}
        onChange={(event) => onChange(event.target.value === "" ? undefined : event.target.value)}
        className={`[field-sizing:content] min-h-11 max-w-44 appearance-none rounded-full border bg-sheet bg-[length:1.125rem] bg-[right_0.75rem_center] bg-no-repeat pr-9 text-[0.9375rem] bg-[image:var(--chevron)] ${icon ? "pl-10" : "pl-4"} ${value ? "border-red font-medium text-red-deep" : "border-edge"}`}
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

import { useId, useState } from "react";
import { MinusIcon, PlusIcon } from "./icons";

type Props = {
  label: string;
  fewer: string;
  more: string;
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
};

const END = "flex size-12 items-center justify-center text-ink hover:bg-paper disabled:text-edge";

/** A small number, changed by thumb or by typing. */
export function Stepper({ label, fewer, more, value, min, max, onChange }: Props) {
  const id = useId();
  // What is being typed may be empty or too large for a moment.
  const [typing, setTyping] = useState<string>();
  const inside = (wanted: number) => Math.min(max, Math.max(min, wanted));
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <div className="flex overflow-hidden rounded-full border border-edge bg-sheet focus-within:border-red">
        <button
          type="button"
          aria-label={fewer}
          disabled={value <= min}
          onClick={() => onChange(inside(value - 1))}
          className={END}
        >
          <MinusIcon />
        </button>
        <input
          id={id}
          type="number"
          inputMode="numeric"
          min={min}
          max={max}
          value={typing ?? value}
          onChange={(event) => {
            setTyping(event.target.value);
            if (event.target.value !== "") onChange(inside(Math.trunc(event.target.valueAsNumber)));
          }}
          onBlur={() => setTyping(undefined)}
          className="w-14 [appearance:textfield] bg-transparent text-center text-lg tabular-nums [&::-webkit-inner-spin-button]:appearance-none [&::-webkit-outer-spin-button]:appearance-none"
        />
        <button
          type="button"
          aria-label={more}
          disabled={value >= max}
          onClick={() => onChange(inside(value + 1))}
          className={END}
        >
          <PlusIcon />
        </button>
      </div>
    </div>
  );
}

import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import { Label } from "react-aria-components/Label";

type Props<T extends string> = {
  label: string;
  options: readonly { value: T; label: string }[];
  value: T;
  onChange: (value: T) => void;
};

/** One of a few, all in sight. */
export function Chips<T extends string>({ label, options, value, onChange }: Props<T>) {
  return (
    <RadioGroup orientation="horizontal" value={value} onChange={(next) => onChange(next as T)}>
      <Label className="mb-2 block text-sm font-medium">{label}</Label>
      <div className="flex flex-wrap gap-2">
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            className="flex min-h-11 items-center rounded-full border border-edge bg-sheet px-4 text-[0.9375rem] transition-colors data-[hovered]:border-ink data-[selected]:border-red data-[selected]:bg-blush data-[selected]:font-medium data-[selected]:text-red-deep"
          >
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

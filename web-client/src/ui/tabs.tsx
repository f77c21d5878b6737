import { useEffect, useRef } from "react";

type Props<T extends string> = {
  label: string;
  tabs: readonly { value: T; label: string; note?: string }[];
  value: T;
  onChange: (value: T) => void;
};

/** The parts of one screen, side by side; the chosen one stands in the address. */
export function Parts<T extends string>({ label, tabs, value, onChange }: Props<T>) {
  const strip = useRef<HTMLDivElement>(null);
  // On a telephone the chosen one may be beyond the edge. Only the strip is moved, not the page.
  useEffect(() => {
    const chosen = strip.current?.querySelector<HTMLElement>("[aria-pressed=true]");
    if (strip.current && chosen)
      strip.current.scrollLeft = chosen.offsetLeft - (strip.current.clientWidth - chosen.offsetWidth) / 2;
  }, [value]);
  return (
    <div
      ref={strip}
      role="group"
      aria-label={label}
      className="relative mb-5 flex gap-1 overflow-x-auto border-b border-line [scrollbar-width:thin]"
    >
      {tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          aria-pressed={tab.value === value}
          onClick={() => onChange(tab.value)}
          className="-mb-px min-h-12 shrink-0 border-b-2 border-transparent px-3.5 whitespace-nowrap text-soft hover:text-ink aria-pressed:border-red aria-pressed:font-medium aria-pressed:text-red-deep"
        >
          {tab.label}
          {tab.note !== undefined && <span className="ml-1.5 text-sm tabular-nums">{tab.note}</span>}
        </button>
      ))}
    </div>
  );
}

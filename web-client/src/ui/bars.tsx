export type Bar = { label: string; value: number; shown: string };

type Props = {
  label: string;
  bars: readonly Bar[];
  /** What a full bar stands for: 1 for shares. Without it the longest bar is full. */
  whole?: number;
};

/** Lying bars. The same figures stand in a table beside them, so for a screen reader this is one picture. */
export function Bars({ label, bars, whole }: Props) {
  const most = whole ?? Math.max(1e-9, ...bars.map((bar) => bar.value));
  return (
    <div
      role="img"
      aria-label={label}
      className="grid grid-cols-[minmax(0,auto)_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1.5 text-sm"
    >
      {bars.map((bar, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- two bars may have one name
        <div key={at} className="contents" aria-hidden="true">
          <span className="max-w-36 truncate text-right text-soft">{bar.label}</span>
          <svg className="h-5 w-full overflow-visible" preserveAspectRatio="none" viewBox="0 0 100 10">
            <rect width="100" height="10" rx="0.6" className="fill-line/50" />
            <rect width={(bar.value / most) * 100} height="10" rx="0.6" className="fill-jade" />
          </svg>
          <span className="text-right tabular-nums">{bar.shown}</span>
        </div>
      ))}
    </div>
  );
}

/** Standing bars, for what goes on in time. */
export function Columns({ label, bars, whole }: Props) {
  const most = whole ?? Math.max(1e-9, ...bars.map((bar) => bar.value));
  const step = Math.max(1, Math.ceil(bars.length / 12));
  return (
    <div role="img" aria-label={label} className="overflow-hidden">
      <div className="flex h-44 items-end gap-px border-b border-edge" aria-hidden="true">
        {bars.map((bar, at) => (
          <div
            // oxlint-disable-next-line react/no-array-index-key -- two bars may have one name
            key={at}
            title={`${bar.label}: ${bar.shown}`}
            className="min-w-0 flex-1 rounded-t-sm bg-jade"
            style={{ height: `${(bar.value / most) * 100}%` }}
          />
        ))}
      </div>
      <div className="mt-1 flex text-xs text-soft" aria-hidden="true">
        {bars.map((bar, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- two bars may have one name
          <span key={at} className="min-w-0 flex-1 overflow-visible whitespace-nowrap">
            {at % step === 0 ? bar.label : ""}
          </span>
        ))}
      </div>
    </div>
  );
}

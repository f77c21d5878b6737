import { useTranslation } from "react-i18next";
import { IconButton } from "@/ui/button";
import { CloseIcon, PlusIcon } from "@/ui/icons";
import { toClock } from "./timetable";
import type { Hours } from "./timetable";

type Props = { label: string; rows: Hours[]; onChange: (rows: Hours[]) => void; onCopy?: () => void };

const TIME =
  "min-h-11 w-[4.75rem] rounded-lg border border-edge bg-sheet px-2 text-center tabular-nums disabled:bg-paper";

/** The openings of one day, as many as it has. */
export function HourRows({ label, rows, onChange, onCopy }: Props) {
  const { t } = useTranslation("desk");
  const set = (at: number, next: Partial<Hours>) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...next } : row)));
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      {rows.length === 0 && <span className="min-h-11 content-center text-soft">{t("hours.closedDay")}</span>}
      {rows.map((row, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- rows have no other name
        <span key={at} className="inline-flex flex-wrap items-center gap-1">
          <input
            inputMode="numeric"
            placeholder="09:00"
            maxLength={5}
            aria-label={t("hours.opens", { label, number: at + 1 })}
            value={row.from}
            onChange={(event) => set(at, { from: event.target.value })}
            onBlur={(event) => set(at, { from: toClock(event.target.value) })}
            className={TIME}
          />
          –
          <input
            inputMode="numeric"
            placeholder="17:00"
            maxLength={5}
            aria-label={t("hours.closes", { label, number: at + 1 })}
            value={row.until}
            onChange={(event) => set(at, { until: event.target.value })}
            onBlur={(event) => set(at, { until: toClock(event.target.value) })}
            className={TIME}
          />
          <IconButton
            aria-label={t("hours.removeRow", { label, number: at + 1 })}
            onPress={() => onChange(rows.filter((_, index) => index !== at))}
          >
            <CloseIcon className="size-4.5" />
          </IconButton>
        </span>
      ))}
      <span className="inline-flex items-center">
        <IconButton
          aria-label={t("hours.addRow", { label })}
          onPress={() =>
            onChange([...rows, { from: rows.at(-1)?.until ?? "09:00", until: rows.length === 0 ? "17:00" : "21:00" }])
          }
        >
          <PlusIcon />
        </IconButton>
        {onCopy && rows.length > 0 && (
          <button
            type="button"
            onClick={onCopy}
            aria-label={t("hours.copyLabel", { label })}
            className="min-h-11 rounded-lg px-2 text-sm text-red-deep underline-offset-4 hover:underline disabled:text-soft"
          >
            {t("hours.copy")}
          </button>
        )}
      </span>
    </div>
  );
}

import { useTranslation } from "react-i18next";
import { IconButton } from "@/ui/button";
import { CloseIcon, PlusIcon } from "@/ui/icons";
import type { Hours } from "./timetable";

type Props = { label: string; rows: Hours[]; onChange: (rows: Hours[]) => void; onCopy?: () => void };

const TIME = "min-h-11 w-[7.25rem] rounded-lg border border-edge bg-sheet px-2 tabular-nums disabled:bg-paper";

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
            type="time"
            aria-label={t("hours.opens", { label, number: at + 1 })}
            value={row.from}
            onChange={(event) => set(at, { from: event.target.value })}
            className={TIME}
          />
          –
          <input
            // What is open until midnight ends at 24:00, which a time field does not know.
            type={row.until === "24:00" ? "text" : "time"}
            aria-label={t("hours.closes", { label, number: at + 1 })}
            value={row.until}
            onChange={(event) => set(at, { until: event.target.value })}
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

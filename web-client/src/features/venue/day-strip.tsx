import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "@/format/i18n";
import { addDays, longDate, monthDay, weekday } from "@/format/time";

type Props = {
  from: string;
  to: string;
  today: string;
  chosen: string;
  /** Whether a day has free times; unknown while they are on their way. */
  isFree: (date: string) => boolean | undefined;
  onChange: (date: string) => void;
};

export function DayStrip({ from, to, today, chosen, isFree, onChange }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    strip.current?.querySelector("[aria-pressed=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [chosen]);
  const dates: string[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) dates.push(date);
  return (
    <div ref={strip} role="group" aria-label={t("venue.days")} className="strip lg:mx-0 lg:px-1">
      {dates.map((date) => {
        const free = isFree(date);
        const name =
          date === today ? t("day.today") : date === addDays(today, 1) ? t("day.tomorrow") : weekday(date, language);
        return (
          <button
            key={date}
            type="button"
            aria-pressed={date === chosen}
            onClick={() => onChange(date)}
            className={`relative flex min-h-15 min-w-13 shrink-0 flex-col items-center justify-center rounded-xl border border-transparent px-2 hover:border-edge aria-pressed:border-red aria-pressed:bg-red aria-pressed:text-white ${free === false ? "text-soft" : ""}`}
          >
            <span aria-hidden="true" className="text-[0.8125rem] leading-5">
              {name}
            </span>
            <span aria-hidden="true" className="leading-6 font-medium whitespace-nowrap tabular-nums">
              {shortDay(date, language)}
            </span>
            <span
              aria-hidden="true"
              className={`mt-0.5 size-1.5 rounded-full ${free ? "bg-jade [[aria-pressed=true]>&]:bg-white" : "bg-transparent"}`}
            />
            <span className="sr-only">
              {date === today && `${t("day.today")} `}
              {longDate(date, language)}
              {free !== undefined && `, ${free ? t("venue.dayOpen") : t("venue.dayFull")}`}
            </span>
          </button>
        );
      })}
    </div>
  );
}

/** `24`, and the month where it begins. */
function shortDay(date: string, language: ReturnType<typeof useLanguage>): string {
  return date.endsWith("-01") ? monthDay(date, language) : String(Number(date.slice(8)));
}

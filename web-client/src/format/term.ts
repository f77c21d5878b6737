import { useTranslation } from "react-i18next";
import { useLanguage } from "./i18n";
import { now } from "./now";
import { clock, localDate, longDate } from "./time";

export type Term = { text: string; tone: "plain" | "ochre" | "red" };

const DAY = 86_400_000;

/** Writes until when something must be done. A term ends at an instant that is no longer in it: midnight is the day before. */
export function useTerm(): (dueAt: string, isDone?: boolean) => Term {
  const { t } = useTranslation("evaluation");
  const language = useLanguage();
  return (dueAt, isDone = false) => {
    const due = Date.parse(dueAt);
    const last = longDate(localDate(new Date(due - 1)), language);
    const until =
      clock(dueAt) === "00:00" ? t("term.day", { date: last }) : t("term.time", { date: last, time: clock(dueAt) });
    if (isDone) return { text: until, tone: "plain" };
    const left = due - now();
    if (left <= 0) return { text: `${until} · ${t("term.over")}`, tone: "red" };
    const days = Math.floor(left / DAY);
    const rest =
      days > 0
        ? t("term.days", { count: days })
        : t("term.hours", { count: Math.max(1, Math.floor(left / 3_600_000)) });
    return { text: `${until} · ${rest}`, tone: days < 2 ? "ochre" : "plain" };
  };
}

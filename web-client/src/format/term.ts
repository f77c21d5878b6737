import { useTranslation } from "react-i18next";
import { useLanguage } from "./i18n";
import { leftUntil } from "./left";
import { lastDay } from "./moment";
import { now } from "./now";
import { clock, longDate } from "./time";

export type Term = { text: string; tone: "plain" | "ochre" | "red" };

/** Writes until when something must be done, and how many days are left. */
export function useTerm(): (dueAt: string, isDone?: boolean) => Term {
  const { t } = useTranslation("evaluation");
  const language = useLanguage();
  return (dueAt, isDone = false) => {
    const last = longDate(lastDay(dueAt), language);
    const until =
      clock(dueAt) === "00:00" ? t("term.day", { date: last }) : t("term.time", { date: last, time: clock(dueAt) });
    if (isDone) return { text: until, tone: "plain" };
    const { days, hours, over } = leftUntil(dueAt, now());
    if (over) return { text: `${until} · ${t("term.over")}`, tone: "red" };
    const rest = days > 0 ? t("term.days", { count: days }) : t("term.hours", { count: Math.max(1, hours) });
    return { text: `${until} · ${rest}`, tone: days < 2 ? "ochre" : "plain" };
  };
}

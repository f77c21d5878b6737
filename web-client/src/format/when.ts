import { useTranslation } from "react-i18next";
import { useLanguage } from "./i18n";
import { now, useAhead } from "./now";
import { addDays, clock, localDate, longDate, span } from "./time";

/** Writes a day as people say it: `今天`, `12月1日 周二`. */
export function useDay(): (at: string) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  useAhead();
  return (at) => {
    const date = localDate(at);
    const today = localDate(new Date(now()));
    return date === today ? t("day.today") : date === addDays(today, 1) ? t("day.tomorrow") : longDate(date, language);
  };
}

/** Writes a time as people say it: `今天 14:30`, `12月1日 周二 09:00–10:30`. */
export function useWhen(): (startsAt: string, endsAt?: string) => string {
  const day = useDay();
  return (startsAt, endsAt) => `${day(startsAt)} ${endsAt === undefined ? clock(startsAt) : span(startsAt, endsAt)}`;
}

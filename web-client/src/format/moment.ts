import { useLanguage } from "./i18n";
import type { Language } from "./i18n";
import { addDays, clock, localDate, monthDay } from "./time";

/** `2026年12月12日`, `Dec 12, 2026`, of a local date. */
export function fullDate(date: string, language: Language): string {
  const year = date.slice(0, 4);
  return language === "zh-CN" ? `${year}年${monthDay(date, language)}` : `${monthDay(date, language)}, ${year}`;
}

/** `2026年12月12日 09:00`. A moment in the files of a purchase has its year. */
export function moment(at: string, language: Language): string {
  return `${fullDate(localDate(at), language)} ${clock(at)}`;
}

/** The last day of a term whose end is excluded: midnight belongs to the day before. */
export function lastDay(until: string): string {
  return clock(until) === "00:00" ? addDays(localDate(until), -1) : localDate(until);
}

export function useMoment(): (at: string) => string {
  const language = useLanguage();
  return (at) => moment(at, language);
}

export function useFullDate(): (at: string) => string {
  const language = useLanguage();
  return (at) => fullDate(/^\d{4}-\d\d-\d\d$/.test(at) ? at : localDate(at), language);
}

import type { Language } from "./i18n";

// Venues keep the time of Quanzhou, wherever the reader's telephone is.
export const ZONE = "Asia/Shanghai";

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let found = formats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(language, { timeZone: ZONE, ...options });
    formats.set(key, found);
  }
  return found;
}

/** `2026-12-01` of a moment. */
export function localDate(at: Date | string): string {
  return format("en", { year: "numeric", month: "2-digit", day: "2-digit" })
    .formatToParts(new Date(at))
    .filter((part) => part.type !== "literal")
    .toSorted((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type))
    .map((part) => part.value)
    .join("-");
}
const ORDER: string[] = ["year", "month", "day"];

/** `09:30` of a moment. */
export function clock(at: Date | string): string {
  return format("en", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(new Date(at));
}

/** `09:30–11:00`; what ends at midnight ends at 24:00. */
export function span(startsAt: string, endsAt: string): string {
  const end = clock(endsAt);
  return `${clock(startsAt)}–${end === "00:00" ? "24:00" : end}`;
}

/** The date `days` later. */
export function addDays(date: string, days: number): string {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** Noon of a local date: a moment that has this date in Quanzhou. */
function noon(date: string): Date {
  return new Date(`${date}T12:00:00+08:00`);
}

/** `周三`, `Wed`. */
export function weekday(date: string, language: Language): string {
  return format(language, { weekday: "short" }).format(noon(date));
}

/** `12月1日`, `Dec 1`. */
export function monthDay(date: string, language: Language): string {
  return format(language, { month: language === "zh-CN" ? "long" : "short", day: "numeric" }).format(noon(date));
}

/** `12月1日 周三`, `Wed, Dec 1`. */
export function longDate(date: string, language: Language): string {
  return language === "zh-CN"
    ? `${monthDay(date, language)} ${weekday(date, language)}`
    : `${weekday(date, language)}, ${monthDay(date, language)}`;
}

export type PartOfDay = "morning" | "afternoon" | "evening";

/** Where a start stands in the day. */
export function partOfDay(at: string): PartOfDay {
  const hour = Number(clock(at).slice(0, 2));
  if (hour < 12) return "morning";
  return hour < 18 ? "afternoon" : "evening";
}

/** RFC 3339 of a moment, to the second, in Quanzhou's offset. */
export function rfc3339(at: number): string {
  return `${new Date(at + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;
}

export const MINUTE = 60_000;

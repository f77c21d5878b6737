export const DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
export type Day = (typeof DAYS)[number];

/** The day of the week of a local date. */
export function dayOf(date: string): Day {
  return DAYS[(new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7] ?? "MO";
}

/** Weekly, or every few weeks, on some days, until a local date and with it (RFC 5545). */
export function weeklyRule(days: readonly Day[], everyWeeks: number, until: string): string {
  const parts = [
    "FREQ=WEEKLY",
    ...(everyWeeks > 1 ? [`INTERVAL=${everyWeeks}`] : []),
    `BYDAY=${DAYS.filter((day) => days.includes(day)).join()}`,
    `UNTIL=${until.replaceAll("-", "")}`,
  ];
  return parts.join(";");
}

/** What a rule says, as far as this client writes rules; nothing for others. */
export function readRule(rule: string | null | undefined): { days: Day[]; everyWeeks: number } | undefined {
  const parts = new Map((rule ?? "").split(";").map((part) => part.split("=") as [string, string | undefined]));
  const days = parts.get("BYDAY")?.split(",") ?? [];
  if (parts.get("FREQ") !== "WEEKLY" || days.length === 0) return undefined;
  if (days.some((day) => !DAYS.includes(day as Day))) return undefined;
  return { days: days as Day[], everyWeeks: Number(parts.get("INTERVAL") ?? 1) };
}

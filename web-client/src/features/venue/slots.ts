import type { DayView } from "@/api/generated/model/dayView";
import { MINUTE, rfc3339 } from "@/format/time";

export type Slot = { startsAt: string; endsAt: string };

/** The starts that the API offers on a day, as far as the wanted length still fits into the free time there. */
export function slotsOf(day: Pick<DayView, "free" | "starts">, minutes: number): Slot[] {
  const free = day.free.map((span) => [Date.parse(span.starts_at), Date.parse(span.ends_at)] as const);
  return day.starts.flatMap((startsAt) => {
    const start = Date.parse(startsAt);
    const end = start + minutes * MINUTE;
    const fits = free.some(([from, until]) => from <= start && end <= until);
    return fits ? [{ startsAt, endsAt: rfc3339(end) }] : [];
  });
}

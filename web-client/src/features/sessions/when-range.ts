import type { SessionsWhen } from "@/app/paths";
import { addDays } from "@/format/time";

export type Range = { from: string; before?: string };

/** The local dates that a word stands for: from the first, before the last. The weekend is this one until it is over. */
export function whenRange(when: SessionsWhen | undefined, today: string): Range {
  switch (when) {
    case undefined:
      return { from: today };
    case "today":
      return { from: today, before: addDays(today, 1) };
    case "tomorrow":
      return { from: addDays(today, 1), before: addDays(today, 2) };
    case "weekend": {
      const day = weekdayOf(today);
      // Sunday is the second half of the weekend that has begun.
      const saturday = addDays(today, day === 0 ? -1 : 6 - day);
      return { from: saturday < today ? today : saturday, before: addDays(saturday, 2) };
    }
    case "week":
      return { from: today, before: addDays(today, 7) };
    case "month":
      return { from: today, before: addDays(today, 30) };
  }
}

/** 0 is Sunday. */
function weekdayOf(date: string): number {
  return new Date(`${date}T12:00:00Z`).getUTCDay();
}

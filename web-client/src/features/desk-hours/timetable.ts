import type { ExceptionBody } from "@/api/generated/model/exceptionBody";
import type { OpeningHoursView } from "@/api/generated/model/openingHoursView";
import type { PutOpeningHours } from "@/api/generated/model/putOpeningHours";

export const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun", "holiday", "make_up_workday"] as const;
export type Day = (typeof DAYS)[number];

/** One opening of a day, as it is typed. */
export type Hours = { from: string; until: string };
export type Week = Record<Day, Hours[]>;
export type Period = { startsOn: string; endsOn: string; week: Week };
export type Exception = { startsOn: string; endsOn: string; closed: boolean; hours: Hours[]; reason: string };
export type Timetable = { periods: Period[]; exceptions: Exception[] };

export function emptyWeek(): Week {
  return Object.fromEntries(DAYS.map((day) => [day, [] as Hours[]])) as Week;
}

/** What the server has, in the shape of the table on screen. */
export function toTimetable(view: Pick<OpeningHoursView, "periods" | "exceptions">): Timetable {
  return {
    periods: view.periods.map((period) => {
      const week = emptyWeek();
      for (const row of period.weekly) {
        week[row.day as Day]?.push({ from: row.opens_at_local, until: row.closes_at_local });
      }
      return { startsOn: period.starts_on, endsOn: period.ends_on ?? "", week };
    }),
    exceptions: view.exceptions.map((one) => ({
      startsOn: one.starts_on,
      endsOn: one.ends_on ?? one.starts_on,
      closed: one.closed ?? false,
      hours: (one.hours ?? []).map((row) => ({ from: row.opens_at_local, until: row.closes_at_local })),
      reason: one.reason ?? "",
    })),
  };
}

/** And back. */
export function fromTimetable({ periods, exceptions }: Timetable): PutOpeningHours {
  return {
    periods: periods.map((period) => ({
      starts_on: period.startsOn,
      ...(period.endsOn === "" ? {} : { ends_on: period.endsOn }),
      weekly: DAYS.flatMap((day) =>
        period.week[day].map((row) => ({ day, opens_at_local: row.from, closes_at_local: row.until })),
      ),
    })),
    exceptions: exceptions.map((one): ExceptionBody => {
      const base = {
        starts_on: one.startsOn,
        ends_on: one.endsOn === "" ? one.startsOn : one.endsOn,
        ...(one.reason.trim() === "" ? {} : { reason: one.reason.trim() }),
      };
      return one.closed
        ? { ...base, closed: true }
        : { ...base, hours: one.hours.map((row) => ({ opens_at_local: row.from, closes_at_local: row.until })) };
    }),
  };
}

/** `9`, `930`, `9：30` as `09:00`, `09:30`; what is no time stays for the server to refuse. A day may end at 24:00, which the browser's own field cannot say. */
export function toClock(text: string): string {
  const found = /^(\d{1,2})(?:[:：.]?(\d{2}))?$/.exec(text.trim());
  if (!found) return text.trim();
  return `${(found[1] ?? "").padStart(2, "0")}:${found[2] ?? "00"}`;
}

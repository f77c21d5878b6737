import { expect, test } from "vitest";
import { fromTimetable, toClock, toTimetable } from "./timetable";

test("a timetable comes back as it was read", () => {
  const view = {
    periods: [
      {
        starts_on: "2026-01-01",
        ends_on: null,
        weekly: [
          { day: "tue", opens_at_local: "09:00", closes_at_local: "12:00" },
          { day: "tue", opens_at_local: "14:30", closes_at_local: "20:30" },
          { day: "holiday", opens_at_local: "09:00", closes_at_local: "12:00" },
        ],
      },
    ],
    exceptions: [
      {
        starts_on: "2026-02-16",
        ends_on: "2026-02-16",
        hours: [{ opens_at_local: "09:00", closes_at_local: "12:00" }],
        reason: "除夕",
      },
      { starts_on: "2026-05-01", ends_on: null, closed: true },
    ],
  };
  const table = toTimetable(view);
  expect(table.periods[0]?.week.tue).toHaveLength(2);
  expect(table.periods[0]?.week.mon).toEqual([]);
  expect(fromTimetable(table)).toEqual({
    periods: [{ starts_on: "2026-01-01", weekly: view.periods[0]?.weekly }],
    exceptions: [view.exceptions[0], { starts_on: "2026-05-01", ends_on: "2026-05-01", closed: true }],
  });
});

test("times are typed as people type them", () => {
  expect(["9", "930", "9:30", "14：00", "24:00", "0830", ""].map(toClock)).toEqual([
    "09:00",
    "09:30",
    "09:30",
    "14:00",
    "24:00",
    "08:30",
    "",
  ]);
});

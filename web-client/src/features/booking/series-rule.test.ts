import { expect, test } from "vitest";
import { dayOf, readRule, weeklyRule } from "./series-rule";

test("a rule has its days in order and its last day with it", () => {
  expect(weeklyRule(["SU", "TU"], 1, "2026-12-31")).toBe("FREQ=WEEKLY;BYDAY=TU,SU;UNTIL=20261231");
  expect(weeklyRule(["WE"], 2, "2027-01-05")).toBe("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;UNTIL=20270105");
});

test("days of the week are those of the date", () => {
  expect(dayOf("2026-11-23")).toBe("MO");
  expect(dayOf("2026-11-29")).toBe("SU");
});

test("what the server wrote is read again; what we do not write is left alone", () => {
  expect(readRule("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;UNTIL=20261231T155959Z")).toEqual({ days: ["WE"], everyWeeks: 2 });
  expect(readRule("FREQ=MONTHLY;BYDAY=2TU;COUNT=3")).toBeUndefined();
  expect(readRule(null)).toBeUndefined();
});

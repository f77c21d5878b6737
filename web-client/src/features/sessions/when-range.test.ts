import { expect, test } from "vitest";
import { whenRange } from "./when-range";

test("the weekend is the next one, or the one that has begun", () => {
  expect(whenRange("weekend", "2026-11-25")).toEqual({ from: "2026-11-28", before: "2026-11-30" });
  expect(whenRange("weekend", "2026-11-28")).toEqual({ from: "2026-11-28", before: "2026-11-30" });
  expect(whenRange("weekend", "2026-11-29")).toEqual({ from: "2026-11-29", before: "2026-11-30" });
});

test("days, weeks and months begin today", () => {
  expect(whenRange(undefined, "2026-12-31")).toEqual({ from: "2026-12-31" });
  expect(whenRange("today", "2026-12-31")).toEqual({ from: "2026-12-31", before: "2027-01-01" });
  expect(whenRange("tomorrow", "2026-12-30")).toEqual({ from: "2026-12-31", before: "2027-01-01" });
  expect(whenRange("week", "2026-12-30").before).toBe("2027-01-06");
});

import { expect, test } from "vitest";
import { addDays, clock, localDate, longDate, partOfDay, rfc3339, span } from "./time";

test("a moment has the date and time of Quanzhou", () => {
  expect(localDate("2026-11-30T17:30:00Z")).toBe("2026-12-01");
  expect(clock("2026-11-30T17:30:00Z")).toBe("01:30");
});

test("a span that ends at midnight ends at 24:00", () => {
  expect(span("2026-12-01T21:00:00+08:00", "2026-12-02T00:00:00+08:00")).toBe("21:00–24:00");
  expect(span("2026-12-01T00:00:00+08:00", "2026-12-01T01:00:00+08:00")).toBe("00:00–01:00");
});

test("days are counted across months and leap days", () => {
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
  expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
});

test("dates are written in both languages", () => {
  expect(longDate("2026-12-01", "zh-CN")).toBe("12月1日 周二");
  expect(longDate("2026-12-01", "en")).toBe("Tue, Dec 1");
});

test("the day has three parts", () => {
  expect(partOfDay("2026-12-01T11:59:00+08:00")).toBe("morning");
  expect(partOfDay("2026-12-01T12:00:00+08:00")).toBe("afternoon");
  expect(partOfDay("2026-12-01T18:00:00+08:00")).toBe("evening");
});

test("moments are sent with Quanzhou's offset", () => {
  expect(rfc3339(Date.parse("2026-11-30T17:30:00Z"))).toBe("2026-12-01T01:30:00+08:00");
});

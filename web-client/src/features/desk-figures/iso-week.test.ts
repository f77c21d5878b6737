import { expect, test } from "vitest";
import { isoWeek } from "./iso-week";

test("weeks are those of ISO 8601, across years", () => {
  expect(isoWeek("2026-11-23")).toBe("2026-W48");
  expect(isoWeek("2027-01-01")).toBe("2026-W53");
  expect(isoWeek("2026-01-01")).toBe("2026-W01");
  expect(isoWeek("2024-12-30")).toBe("2025-W01");
});

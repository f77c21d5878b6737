import { expect, test } from "vitest";
import { screensOf } from "./desk-roles";

test("a role has its own screens", () => {
  expect(screensOf(["resident"])).toEqual([]);
  expect(screensOf(["venue_staff"])).toEqual(["queue", "board", "door", "bookings", "sessions", "figures"]);
  expect(screensOf(["reviewer"])).toEqual(["panels"]);
  expect(screensOf(["purchaser"])).toEqual(["evaluation", "remedies", "credit", "calculator"]);
  expect(screensOf(["sysadmin"])).toEqual(["users", "clients", "audit"]);
  expect(screensOf(["resident", "auditor"])).not.toContain("door");
});

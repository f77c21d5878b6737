import { expect, test } from "vitest";
import { screensOf } from "./desk-roles";

test("a role has its own screens", () => {
  expect(screensOf(["resident"])).toEqual([]);
  expect(screensOf(["venue_staff"])).toEqual(["queue", "board", "door", "bookings", "sessions", "figures"]);
  expect(screensOf(["reviewer"])).toEqual(["panels"]);
  expect(screensOf(["purchaser"])).toEqual([
    "purchases",
    "contracts",
    "catalogue",
    "evaluation",
    "remedies",
    "credit",
    "calculator",
    "keys",
  ]);
  expect(screensOf(["sysadmin"])).toEqual(["users", "clients", "audit"]);
  expect(screensOf(["supplier"])).toEqual(["tenders", "my-bids", "my-contracts", "my-challenges", "supplier"]);
  expect(screensOf(["resident", "auditor"])).not.toContain("door");
});

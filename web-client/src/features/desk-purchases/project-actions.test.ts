import { expect, test } from "vitest";
import { actionsOf } from "./project-actions";

const of = (
  status: "plan" | "open_for_bids" | "opened" | "evaluated" | "paid",
  actions: string[] = [],
  archive?: string,
) => ({
  status,
  available_actions: actions,
  clocks: { archive_until: archive },
});

test("what the server offers stands in the order of a purchase", () => {
  expect(actionsOf(of("plan", ["terminate", "update", "consult", "close-consultation"]), true)).toEqual([
    "close-consultation",
    "consult",
    "terminate",
  ]);
});

test("keys and checks are screens of their own, archiving is offered to who buys", () => {
  expect(actionsOf(of("open_for_bids", ["clarify", "register-key"]), true)).toEqual(["keys", "clarify"]);
  expect(actionsOf(of("opened", ["qualify"]), true)).toEqual(["evaluate"]);
  expect(actionsOf(of("opened"), true)).toEqual([]);
  expect(actionsOf(of("evaluated", ["award", "fail"]), true)).toEqual(["award", "fail"]);
  expect(actionsOf(of("paid"), true)).toEqual(["archive"]);
  expect(actionsOf(of("paid"), false)).toEqual([]);
  expect(actionsOf(of("paid", [], "2041-06-12"), true)).toEqual([]);
});

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
  lots: [],
});

test("what the server offers stands in the order of a purchase", () => {
  expect(actionsOf(of("plan", ["terminate", "update", "consult", "close-consultation"]), true)).toEqual([
    "close-consultation",
    "consult",
    "terminate",
  ]);
});

test("keys, evaluation, award and archiving are offered to who buys, by the state", () => {
  expect(actionsOf(of("open_for_bids", ["clarify"]), true)).toEqual(["keys", "clarify"]);
  expect(actionsOf(of("opened"), true)).toEqual(["evaluate"]);
  expect(actionsOf(of("opened"), false)).toEqual([]);
  expect(actionsOf(of("evaluated", ["fail"]), true)).toEqual(["award", "fail"]);
  expect(actionsOf(of("evaluated", ["fail"]), false)).toEqual(["fail"]);
  expect(actionsOf(of("paid"), true)).toEqual(["archive"]);
  expect(actionsOf(of("paid", [], "2041-06-12"), true)).toEqual([]);
});

import { expect, test } from "vitest";
import { firstDay, inOrder, isOnes, movesOf, silent, stateOf, stepNow } from "./way";

const asked = [
  { department: "教育局", opinion: "无意见" },
  { department: "体育局", opinion: null },
];

function version(status: "draft" | "published" | "superseded", in_force: boolean, effective_from: string) {
  return { status, in_force, effective_from };
}

test("a version waits for the departments first, then for the experts", () => {
  expect(silent({ consulted: asked })).toEqual(["体育局"]);
  expect(stepNow({ status: "consult", consulted: asked })).toBe("consult");
  expect(stepNow({ status: "consult", consulted: asked.slice(0, 1) })).toBe("expert");
  expect(stepNow({ status: "expert", consulted: [] })).toBe("finance_consent");
  expect(stepNow({ status: "superseded", consulted: [] })).toBeUndefined();
});

test("what lies before is done, what lies behind is to come", () => {
  expect(stateOf("draft", "expert")).toBe("done");
  expect(stateOf("expert", "expert")).toBe("now");
  expect(stateOf("publish", "expert")).toBe("next");
  expect(stateOf("publish", undefined)).toBe("done");
});

test("what is prepared comes first, then what is in force, then the past", () => {
  const found = inOrder([
    version("superseded", false, "2025-01-01"),
    version("published", true, "2026-01-01"),
    version("published", false, "2027-01-01"),
    version("draft", false, "2028-01-01"),
  ]);
  expect(found.map((one) => one.effective_from)).toEqual(["2028-01-01", "2026-01-01", "2027-01-01", "2025-01-01"]);
});

test("moves are those that the server offers, no others", () => {
  expect(movesOf({ available_actions: ["update", "record-opinion", "return", "expert-review", "sing"] })).toEqual([
    "expert-review",
    "return",
  ]);
  expect(isOnes({ available_actions: ["publish", "return"] })).toBe(true);
  expect(isOnes({ available_actions: ["update", "return"] })).toBe(false);
});

test("an annual version begins with the year, another with the month", () => {
  expect(firstDay("annual", "2026-11-23")).toBe("2027-01-01");
  expect(firstDay("interim", "2026-09-30")).toBe("2026-10-01");
  expect(firstDay("interim", "2026-12-01")).toBe("2027-01-01");
});

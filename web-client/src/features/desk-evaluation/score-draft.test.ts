import { expect, test } from "vitest";
import type { BidScoresView } from "@/api/generated/model/bidScoresView";
import { dropDraft, handedIn, keepDraft, readDraft, same, sheetOf } from "./score-draft";

const criteria = [{ id: "plan" }, { id: "team" }];

const sheet = (member_id: string) => ({
  bid_id: "bid",
  member_id,
  items: [
    { criterion_id: "plan", points: "36.00", comment: null },
    { criterion_id: "team", points: "17.50", comment: "阵容整齐" },
  ],
});

test("a draft stays on the device until it is dropped, each seat its own", () => {
  keepDraft("seat", { bid: { plan: { points: "36.5", comment: "" } } });
  expect(readDraft("seat").bid?.plan?.points).toBe("36.5");
  expect(readDraft("another")).toEqual({});
  dropDraft("seat");
  expect(readDraft("seat")).toEqual({});
});

test("a draft that cannot be read is an empty one", () => {
  localStorage.setItem("citong.scores.seat", "{");
  expect(readDraft("seat")).toEqual({});
  dropDraft("seat");
});

test("a sheet has every criterion, and only comments that say something", () => {
  const cells = { plan: { points: " 36. ", comment: " " }, team: { points: "17.5", comment: "阵容整齐 " } };
  expect(sheetOf(cells, criteria).items).toEqual([
    { criterion_id: "plan", points: "36" },
    { criterion_id: "team", points: "17.5", comment: "阵容整齐" },
  ]);
});

test("what was handed in comes back as it was typed, and only one's own", () => {
  const answer = { sheets: [sheet("other"), sheet("mine")] } as unknown as BidScoresView;
  const draft = handedIn([undefined, answer], "mine");
  expect(draft.bid).toEqual({ plan: { points: "36", comment: "" }, team: { points: "17.5", comment: "阵容整齐" } });
  expect(same(sheetOf(draft.bid, criteria), sheetOf(draft.bid, criteria))).toBe(true);
});

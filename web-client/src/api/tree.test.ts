import { expect, test } from "vitest";
import { inTreeOrder, kinOf } from "./tree";

const hall = [
  { id: "east", parent_id: "hall" },
  { id: "hall", parent_id: null },
  { id: "east-1", parent_id: "east" },
  { id: "west", parent_id: "hall" },
  { id: "room", parent_id: null },
];

test("parts stand below their wholes", () => {
  expect(inTreeOrder(hall).map(({ node, depth }) => `${depth}${node.id}`)).toEqual([
    "0hall",
    "1east",
    "2east-1",
    "1west",
    "0room",
  ]);
  expect(inTreeOrder([{ id: "lonely", parent_id: "elsewhere" }])).toHaveLength(1);
});

test("a part concerns what is above and below it, not what stands beside it", () => {
  expect(kinOf(hall, "east")).toEqual(new Set(["east", "hall", "east-1"]));
});

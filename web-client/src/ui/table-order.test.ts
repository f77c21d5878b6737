import { expect, test } from "vitest";
import { matching, ordered } from "./table-order";

const rows = [
  { name: "10号场", people: 3 },
  { name: "2号场", people: null },
  { name: "Stage", people: 12 },
];
const name = { value: (row: (typeof rows)[number]) => row.name };
const people = { value: (row: (typeof rows)[number]) => row.people };

test("numbers in words count, and nothing comes last either way", () => {
  expect(
    ordered([...rows], name, false)
      .map((row) => row.name)
      .slice(0, 2),
  ).toEqual(["2号场", "10号场"]);
  expect(ordered([...rows], people, false).map((row) => row.people)).toEqual([3, 12, null]);
  expect(ordered([...rows], people, true).map((row) => row.people)).toEqual([12, 3, null]);
});

test("any cell may match, in any case", () => {
  expect(matching(rows, [name, people], "stage")).toHaveLength(1);
  expect(matching(rows, [name, people], "12")).toHaveLength(1);
  expect(matching(rows, [name, people], " ")).toHaveLength(3);
});

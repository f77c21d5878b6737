import { expect, test } from "vitest";
import { ALL_NO, QUESTIONS, answered, itemsFound } from "./catalogue";

const items = [
  { code: "02", name: "活动", description: null },
  { code: "0201", name: "文艺活动", description: "含送戏下乡" },
  { code: "0102", name: "广播影视", description: null },
];
const codes = (q: string) => itemsFound(items, q).map((item) => item.code);

test("digits are the beginning of a code, words stand in a name or a description", () => {
  expect(codes("02")).toEqual(["02", "0201"]);
  expect(codes(" 送戏 ")).toEqual(["0201"]);
  expect(codes("")).toHaveLength(3);
  expect(codes("没有")).toEqual([]);
});

test("answers count when all five are given", () => {
  expect(answered({ financing: true })).toBeUndefined();
  const four = Object.fromEntries(QUESTIONS.slice(1).map((name) => [name, false]));
  expect(answered(four)).toBeUndefined();
  expect(answered({ ...four, non_government_duty: true })).toEqual({ ...ALL_NO, non_government_duty: true });
});

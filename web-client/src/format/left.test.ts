import { expect, test } from "vitest";
import { leftUntil } from "./left";

const due = "2026-12-18T09:00:00+08:00";
const at = Date.parse(due);

test("what is left is told in whole parts, and is over at the very moment", () => {
  expect(leftUntil(due, at - 90_061_000)).toEqual({ days: 1, hours: 1, minutes: 1, seconds: 1, over: false });
  expect(leftUntil(due, at - 1)).toEqual({ days: 0, hours: 0, minutes: 0, seconds: 1, over: false });
  expect(leftUntil(due, at)).toEqual({ days: 0, hours: 0, minutes: 0, seconds: 0, over: true });
  expect(leftUntil(due, at + 5000).over).toBe(true);
});

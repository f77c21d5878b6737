import { expect, test } from "vitest";
import { durations, usualMinutes } from "./space-rules";

test("lengths go from the shortest to the longest in steps of the grid", () => {
  const room = { start_interval_minutes: 30, min_duration_minutes: 60, max_duration_minutes: 180 };
  expect(durations(room)).toEqual([60, 90, 120, 150, 180]);
  expect(usualMinutes(room)).toBe(60);
});

test("a fine grid does not make a long list", () => {
  const room = { start_interval_minutes: 1, min_duration_minutes: null, max_duration_minutes: null };
  expect(durations(room)).toEqual([30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330, 360]);
  expect(usualMinutes(room)).toBe(60);
});

test("a hall for half days has one usual length", () => {
  const hall = { start_interval_minutes: 60, min_duration_minutes: 240, max_duration_minutes: 240 };
  expect(durations(hall)).toEqual([240]);
  expect(usualMinutes(hall)).toBe(240);
});

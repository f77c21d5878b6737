import { expect, test } from "vitest";
import { slotsOf } from "./slots";

const at = (time: string) => `2026-12-01T${time}:00+08:00`;
const day = {
  free: [
    { starts_at: at("09:00"), ends_at: at("10:30") },
    { starts_at: at("14:00"), ends_at: at("16:00") },
  ],
  starts: [at("09:00"), at("09:30"), at("10:00"), at("14:00"), at("15:00")],
};

test("a start is offered if the length fits into the free time around it", () => {
  expect(slotsOf(day, 60).map((slot) => slot.startsAt)).toEqual([at("09:00"), at("09:30"), at("14:00"), at("15:00")]);
  expect(slotsOf(day, 120)).toEqual([{ startsAt: at("14:00"), endsAt: at("16:00") }]);
  expect(slotsOf(day, 240)).toEqual([]);
});

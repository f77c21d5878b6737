import { expect, test } from "vitest";
import { metres, shownDistance } from "./distance";

test("distances follow the great circle", () => {
  const library = { lat: 24.87, lng: 118.675 };
  const dehua = { lat: 25.492, lng: 118.241 };
  expect(metres(library, library)).toBe(0);
  expect(metres(library, dehua) / 1000).toBeCloseTo(82, 0);
});

test("no more digits than are known", () => {
  expect(shownDistance(20)).toEqual({ value: "100", unit: "m" });
  expect(shownDistance(840)).toEqual({ value: "800", unit: "m" });
  expect(shownDistance(980)).toEqual({ value: "1.0", unit: "km" });
  expect(shownDistance(81_700)).toEqual({ value: "82", unit: "km" });
});

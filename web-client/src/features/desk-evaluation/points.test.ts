import { expect, test } from "vitest";
import { fault, hundredths, points, short, sum } from "./points";

test("points are read to the hundredth and nothing else is", () => {
  expect(hundredths("36.5")).toBe(3650);
  expect(hundredths("36.")).toBe(3600);
  expect(hundredths("0.07")).toBe(7);
  for (const text of ["", "-1", "1.234", "1e2", "1,5", "十"]) expect(hundredths(text), text).toBeUndefined();
});

test("sums are exact where floats are not", () => {
  expect(points(sum(["0.1", "0.2"]))).toBe("0.30");
  expect(points(sum(["36.50", "27.05", ""]))).toBe("63.55");
  expect([short("40.00"), short("0.50"), short("100")]).toEqual(["40", "0.5", "100"]);
});

test("what is missing, unreadable or too much is told apart", () => {
  expect(fault(" ", "40.00")).toBe("missing");
  expect(fault("4o", "40.00")).toBe("unreadable");
  expect(fault("40.01", "40.00")).toBe("tooMuch");
  expect(fault("40", "40.00")).toBeUndefined();
});

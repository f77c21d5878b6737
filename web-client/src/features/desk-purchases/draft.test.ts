import { expect, test } from "vitest";
import { after, before, freshCode, startingTerms, stepOf, sumOf } from "./draft";

const names = { plan: "方案", planText: "完整", team: "团队", teamText: "经验" };
const typed = (points: string, code = "c1") => ({ code, name: "", description: "", points });

test("what a draft begins with makes 100 points where the method scores", () => {
  for (const method of ["open_tender", "invited_tender", "consultation"] as const) {
    const { criteria, terms } = startingTerms(method, names);
    const points = criteria.map((one) => typed(one.max_points));
    expect(sumOf(points, String(terms.price_weight)), method).toBe(100);
  }
  expect(startingTerms("quotation", names)).toEqual({
    criteria: [],
    terms: { award_method: "lowest_final_price", price_weight: 0 },
  });
});

test("points are added without a float's fault", () => {
  expect(sumOf([typed("33.1"), typed("33.2"), typed("23.7")], "10")).toBe(100);
  expect(sumOf([typed("0.1"), typed("0.2"), typed("")], "")).toBe(0.3);
});

test("steps lead to each other, and a new criterion has a code of its own", () => {
  expect(stepOf("nowhere")).toBe("need");
  expect([after("need"), after("check"), before("need")]).toEqual(["method", "check", undefined]);
  expect(freshCode([typed("1", "c1"), typed("1", "c3")])).toBe("c4");
});

import { expect, test } from "vitest";
import { nextCode, parentFor, toggled } from "./item-codes";

test("the next code follows the highest that is there", () => {
  expect(nextCode("02", ["02", "0201", "0203", "0301", "020405"])).toBe("0204");
  expect(nextCode("", ["01", "05", "0501"])).toBe("06");
  expect(nextCode("0201", ["0201"])).toBe("020101");
  expect(nextCode("02", ["0299"])).toBe("");
});

const items = [
  { code: "02", parent_code: null },
  { code: "0201", parent_code: "02" },
  { code: "0202", parent_code: "02" },
];

test("a class goes with its items, an item brings its class", () => {
  expect([...toggled(new Set(["02", "0201", "0202"]), "02", items)]).toEqual([]);
  expect([...toggled(new Set<string>(), "0202", items)].toSorted()).toEqual(["02", "0202"]);
  expect([...toggled(new Set(["02", "0202"]), "0202", items)]).toEqual(["02"]);
});

test("what a county takes from the city names the city's item", () => {
  expect(parentFor({ code: "0201", parent_code: "02" }, "350500", "350582")).toBe("0201");
  expect(parentFor({ code: "020101", parent_code: "0201" }, "350582", "350582")).toBe("0201");
  expect(parentFor({ code: "02", parent_code: null }, "350500", "350500")).toBeUndefined();
});

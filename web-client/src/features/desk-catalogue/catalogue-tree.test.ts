import { expect, test } from "vitest";
import { catalogueTree } from "./catalogue-tree";

const item = (code: string, parent: string | null) => ({ id: code, code, name: `n${code}`, parent_code: parent });

test("items stand below their class, by code, however deep they are", () => {
  const tree = catalogueTree([item("0202", "02"), item("02", null), item("0201", "02"), item("020101", "0201")]);
  expect(tree.map(({ top }) => top.code)).toEqual(["02"]);
  expect(tree[0]?.below.map((one) => one.code)).toEqual(["0201", "020101", "0202"]);
});

test("a class that was not found is named by its code", () => {
  expect(catalogueTree([item("0301", "03")])[0]?.top).toEqual({ code: "03", name: "" });
});

test("what a county took over by the same code stands in its class, else by itself", () => {
  const codes = (...items: ReturnType<typeof item>[]) =>
    catalogueTree(items).map(({ top, below }) => [top.code, below.map((one) => one.code)]);
  expect(codes(item("0201", "0201"), item("020199", "0201"))).toEqual([["0201", ["020199"]]]);
  expect(codes(item("02", "02"), item("0201", "0201"), item("020199", "0201"))).toEqual([["02", ["0201", "020199"]]]);
  expect(codes(item("02", "0205"), item("0205", "02"))).toHaveLength(2);
});

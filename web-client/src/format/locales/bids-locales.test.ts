import { expect, test } from "vitest";
import en from "./bids.en";
import zh from "./bids.zh-CN";

function texts(tree: object, at = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "string" ? [[at + key, value] as [string, string]] : texts(value as object, `${at}${key}.`),
  );
}

const blanks = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].toSorted();

test("the texts of bids have the same blanks in both languages, and none is empty", () => {
  const english = new Map(texts(en));
  for (const [key, chinese] of texts(zh)) {
    expect(chinese.trim(), key).not.toBe("");
    const other = english.get(key) ?? "";
    expect(other.trim(), key).not.toBe("");
    expect(blanks(other), key).toEqual(blanks(chinese));
  }
});

import { expect, test } from "vitest";
import buyEn from "./buy.en";
import buyZh from "./buy.zh-CN";
import en from "./desk.en";
import zh from "./desk.zh-CN";
import procurementEn from "./procurement.en";
import procurementZh from "./procurement.zh-CN";

function texts(tree: object, at = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "string" ? [[at + key, value] as [string, string]] : texts(value as object, `${at}${key}.`),
  );
}

const blanks = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].toSorted();

test.each([
  ["desk", zh, en],
  ["procurement", procurementZh, procurementEn],
  ["buy", buyZh, buyEn],
])("the texts of %s have the same blanks in both languages, and none is empty", (_name, zh, en) => {
  const english = new Map(texts(en));
  for (const [key, chinese] of texts(zh)) {
    expect(chinese.trim(), key).not.toBe("");
    const other = english.get(key) ?? "";
    expect(other.trim(), key).not.toBe("");
    // "Reject this one?" needs no number, its plural does.
    expect(blanks(other), key).toEqual(blanks(chinese));
  }
});

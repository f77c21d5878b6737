import { expect, test } from "vitest";
import buyEn from "./buy.en";
import buyZh from "./buy.zh-CN";
import catalogueEn from "./catalogue.en";
import catalogueZh from "./catalogue.zh-CN";
import demoEn from "./demo.en";
import demoZh from "./demo.zh-CN";
import deskEn from "./desk.en";
import deskZh from "./desk.zh-CN";
import evaluationEn from "./evaluation.en";
import evaluationZh from "./evaluation.zh-CN";
import procurementEn from "./procurement.en";
import procurementZh from "./procurement.zh-CN";

function texts(tree: object, at = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "string" ? [[at + key, value] as [string, string]] : texts(value as object, `${at}${key}.`),
  );
}

const blanks = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].toSorted();

test.each([
  ["desk", deskZh, deskEn],
  ["procurement", procurementZh, procurementEn],
  ["buy", buyZh, buyEn],
  ["catalogue", catalogueZh, catalogueEn],
  ["evaluation", evaluationZh, evaluationEn],
  ["demo", demoZh, demoEn],
])("the texts of %s have the same blanks in both languages, and none is empty", (_area, zh, en) => {
  const english = new Map(texts(en));
  for (const [key, chinese] of texts(zh)) {
    expect(chinese.trim(), key).not.toBe("");
    const other = english.get(key) ?? "";
    expect(other.trim(), key).not.toBe("");
    // "Reject this one?" needs no number, its plural does.
    expect(blanks(other), key).toEqual(blanks(chinese));
  }
});

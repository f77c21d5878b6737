import { expect, test } from "vitest";
import commonEn from "./en";
import residentEn from "./resident.en";
import residentZh from "./resident.zh-CN";
import commonZh from "./zh-CN";

// Before they are joined.
const common = Object.keys(commonZh);
const zh = { ...commonZh, ...residentZh };
const en = { ...commonEn, ...residentEn };

function texts(tree: object, at = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "string" ? [[at + key, value] as [string, string]] : texts(value as object, `${at}${key}.`),
  );
}

const blanks = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].toSorted();

test("a text has the same blanks in both languages", () => {
  const english = new Map(texts(en));
  for (const [key, chinese] of texts(zh)) expect(blanks(english.get(key) ?? ""), key).toEqual(blanks(chinese));
});

test("no text is empty", () => {
  for (const [key, text] of [...texts(zh), ...texts(en)]) expect(text.trim(), key).not.toBe("");
});

test("no area writes over the texts of the first page", () => {
  for (const area of Object.keys(residentZh)) expect(common).not.toContain(area);
});

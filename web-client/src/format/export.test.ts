import { expect, test } from "vitest";
import { csv } from "./export";
import { column, crc32, xlsx } from "./xlsx";

const sheet = {
  head: ["名称", "人数"],
  rows: [
    ["=1+1", 3],
    ['说“你好”, "再见"', -4],
    [" @SUM(A1)", null],
  ],
};

test("a file of comma-separated values has no formulas, and negative numbers stay numbers", () => {
  expect(csv(sheet)).toBe(`\uFEFF名称,人数\r\n'=1+1,3\r\n"说“你好”, ""再见""",-4\r\n' @SUM(A1),\r\n`);
});

test("a workbook is a zip whose texts are texts", () => {
  const file = xlsx(sheet, "预约[1]");
  const text = new TextDecoder().decode(file);
  expect(Array.from(file.slice(0, 4))).toEqual([0x50, 0x4b, 3, 4]);
  expect(text).toContain('<c r="A2" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c><c r="B2"><v>3</v></c>');
  expect(text).not.toContain("<f>");
  expect(text).toContain('name="预约 1 "');
});

test("columns go on after Z, and the checksum is the known one", () => {
  expect([0, 25, 26, 27, 701, 702].map(column)).toEqual(["A", "Z", "AA", "AB", "ZZ", "AAA"]);
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});

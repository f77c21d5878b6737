import { expect, test } from "vitest";
import { fenOf, wan, yuan, yuanInput } from "./money";

test("amounts are written exactly", () => {
  expect(yuan(137_000_000, "zh-CN")).toBe("1,370,000\u00A0元");
  expect(yuan(90_000_050, "en")).toBe("CNY\u00A0900,000.50");
  expect(wan(137_000_000, "zh-CN")).toBe("137\u00A0万元");
  expect(wan(137_250_000, "zh-CN")).toBe("137.25\u00A0万元");
  expect(wan(100_000_100, "zh-CN")).toBe("100.0001\u00A0万元");
  expect(wan(520_000, "zh-CN")).toBe("5,200\u00A0元");
  expect(wan(137_000_001, "zh-CN")).toBe("1,370,000.01\u00A0元");
});

test("what is typed is read in yuan or in ten thousands, never by a float", () => {
  expect(fenOf("1,370,000.5")).toBe(137_000_050);
  expect(fenOf("137万")).toBe(137_000_000);
  expect(fenOf("0.29")).toBe(29);
  expect(fenOf("137.2501 万元")).toBe(137_250_100);
  for (const wrong of ["", "abc", "1.234", "-5", "1..2"]) expect(fenOf(wrong)).toBeUndefined();
  expect(yuanInput(137_000_050)).toBe("1370000.50");
  expect(fenOf(yuanInput(29))).toBe(29);
});

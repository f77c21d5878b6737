import { expect, test } from "vitest";
import { faultsOf } from "@/api/sealing/content";
import { contentOf, draftOf, EMPTY, partsOf, readCopy, technicalOf } from "./draft";
import type { Draft } from "./draft";

const criteria = [{ name: "服务方案" }, { name: "演出团队" }];
const draft: Draft = {
  ...EMPTY,
  price: "931,217.65",
  answers: { 服务方案: "每村两场\n\n含装台", 演出团队: "二十八人" },
  delivery: "180",
  sme: "small",
  author: " 陈小满 ",
  agent: "林秀英",
  phone: "13800000000",
};

test("a draft becomes what the server reads, and nothing more", () => {
  const content = contentOf(draft, criteria);
  expect(content).toEqual({
    version: 1,
    price_fen: 93_121_765,
    technical: "【服务方案】\n每村两场\n\n含装台\n\n【演出团队】\n二十八人",
    delivery_days: 180,
    sme_declaration: { size: "small" },
    documents: [],
    signals: { author: "陈小满", agent: "林秀英", contact_phone: "13800000000" },
  });
  expect(faultsOf(content)).toEqual([]);
});

test("a content becomes the draft again", () => {
  const again = draftOf(contentOf(draft, criteria), criteria);
  expect(again).toEqual({ ...draft, price: "931217.65", author: "陈小满" });
  expect(contentOf(again, criteria)).toEqual(contentOf(draft, criteria));
});

test("without criteria all is one text", () => {
  expect(technicalOf({ ...EMPTY, other: "型号甲" }, [])).toBe("型号甲");
  expect(partsOf("型号甲\n\n【未知】\n乙", [])).toEqual({ answers: {}, other: "型号甲\n\n【未知】\n乙" });
});

test("what is missing is found before sealing", () => {
  expect(faultsOf(contentOf({ ...EMPTY, isConsortium: true }, criteria))).toEqual([
    "price",
    "technical",
    "members",
    "share",
    "author",
    "agent",
    "phone",
  ]);
});

test("only a copy is read as one", () => {
  expect(() => readCopy("{}")).toThrow("not a copy");
  const content = contentOf(draft, criteria);
  expect(readCopy(JSON.stringify({ format: "citong-bid-copy-1", content })).content).toEqual(content);
});

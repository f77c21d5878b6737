import { afterEach, expect, test, vi } from "vitest";
import type { SupplierView } from "@/api/generated/model/supplierView";
import { myBidsPage } from "./queries";

const mine = [{ id: "s1" }] as SupplierView[];

/** Purchases in pages of one each; the bids of each by its id. */
function answering(purchases: { id: string; status: string; bids: string[] }[]) {
  const asked: string[] = [];
  vi.stubGlobal("fetch", (url: string) => {
    asked.push(url);
    const { pathname, searchParams } = new URL(url, "http://here");
    const at = Number(searchParams.get("cursor") ?? 0);
    const of = purchases.find((one) => pathname === `/api/v1/procurement-projects/${one.id}/bids`);
    const body = of
      ? { items: of.bids.map((supplier) => ({ id: `b-${of.id}`, supplier_id: supplier, status: "submitted" })) }
      : { items: purchases.slice(at, at + 1), next_cursor: at + 1 < purchases.length ? String(at + 1) : null };
    return Promise.resolve(new Response(JSON.stringify(body), { headers: { "Content-Type": "application/json" } }));
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

test("purchases without a bid of one's own are passed over, and the next page goes on behind what was found", async () => {
  const asked = answering([
    { id: "p1", status: "notice", bids: ["s1"] },
    { id: "p2", status: "open_for_bids", bids: ["s2"] },
    { id: "p3", status: "paid", bids: ["s2", "s1"] },
    { id: "p4", status: "paid", bids: ["s1"] },
  ]);
  const page = await myBidsPage(undefined, mine, new AbortController().signal);
  expect(page.items.map((one) => one.project.id)).toEqual(["p3"]);
  expect(page.next_cursor).toBe("3");
  expect(asked.some((url) => url.includes("/p1/bids"))).toBe(false);
  const last = await myBidsPage(page.next_cursor ?? undefined, mine, new AbortController().signal);
  expect(last.items.map((one) => one.project.id)).toEqual(["p4"]);
  expect(last.next_cursor).toBeUndefined();
});

test("after some pages without any it stops, and says where to go on", async () => {
  answering(Array.from({ length: 9 }, (_, at) => ({ id: `p${at}`, status: "paid", bids: [] })));
  const page = await myBidsPage(undefined, mine, new AbortController().signal);
  expect(page.items).toEqual([]);
  expect(page.next_cursor).toBe("5");
});

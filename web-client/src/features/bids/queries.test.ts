import { afterEach, expect, test, vi } from "vitest";
import { myBidsPage } from "./queries";

/** One page of bids, and the purchases that they are for. */
function answering(bids: { id: string; project_id: string; status: string }[]) {
  const asked: string[] = [];
  vi.stubGlobal("fetch", (url: string) => {
    const { pathname } = new URL(url, "http://here");
    asked.push(pathname);
    const body =
      pathname === "/api/v1/bids"
        ? { items: bids, next_cursor: "next" }
        : { id: pathname.split("/").at(-1), title: "送戏下乡", status: "paid" };
    return Promise.resolve(new Response(JSON.stringify(body), { headers: { "Content-Type": "application/json" } }));
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

test("each bid stands with its purchase, and a purchase is asked for once", async () => {
  const asked = answering([
    { id: "b1", project_id: "p1", status: "opened" },
    { id: "b2", project_id: "p1", status: "submitted" },
    { id: "b3", project_id: "p2", status: "withdrawn" },
  ]);
  const page = await myBidsPage(undefined, new AbortController().signal);
  expect(page.items.map((one) => [one.bid.id, one.project.id])).toEqual([
    ["b1", "p1"],
    ["b2", "p1"],
    ["b3", "p2"],
  ]);
  expect(page.next_cursor).toBe("next");
  expect(asked.toSorted()).toEqual([
    "/api/v1/bids",
    "/api/v1/procurement-projects/p1",
    "/api/v1/procurement-projects/p2",
  ]);
});

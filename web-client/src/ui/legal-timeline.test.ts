import { expect, test } from "vitest";
import { spansOf } from "./legal-timeline";

const step = (code: string, at: string | null, relative_to: string | null = null) => ({
  code,
  name: code,
  at,
  relative_to,
});

test("terms lie between the notice and the deadline; what follows the deadline has no place there", () => {
  const spans = spansOf({
    method: "open_tender",
    publish_at: "2026-12-01T00:00:00+08:00",
    earliest_bids_due_at: "2026-12-21T00:00:00+08:00",
    open_tender_threshold_reached: false,
    steps: [
      step("published_at", "2026-12-01T00:00:00+08:00"),
      step("notice_until", "2026-12-08T00:00:00+08:00", "published_at"),
      step("clarification_until", "2026-12-16T00:00:00+08:00", "bids_due_at"),
      step("bids_due_at", "2026-12-31T00:00:00+08:00"),
      step("sign_until", null, "result_published_at"),
    ],
  });
  expect(spans.get("notice_until")).toEqual({ from: 0, to: 7 });
  expect(spans.get("clarification_until")).toEqual({ from: 15, to: 30 });
  expect(spans.get("bids_due_at")).toEqual({ from: 0, to: 30 });
  expect(spans.has("sign_until")).toBe(false);
});

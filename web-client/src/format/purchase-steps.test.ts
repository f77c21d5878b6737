import { expect, test } from "vitest";
import { purchaseSteps } from "./purchase-steps";

const states = (of: Parameters<typeof purchaseSteps>[0]) =>
  purchaseSteps(of).map(({ step, state }) => `${step}:${state}`);

test("a purchase that takes bids shows what is done, goes on and comes", () => {
  const of = {
    status: "open_for_bids" as const,
    public_service: false,
    clocks: { published_at: "2026-12-01T09:00:00+08:00", bids_due_at: "2027-01-15T09:00:00+08:00" },
  };
  expect(states(of)).toEqual([
    "notice:done",
    "bids:now",
    "opened:next",
    "evaluated:next",
    "result:next",
    "contract:next",
    "accepted:next",
    "paid:next",
  ]);
  expect(purchaseSteps(of)[1]?.until).toBe("2027-01-15T09:00:00+08:00");
});

test("of one that failed nothing comes any more", () => {
  const failed = states({
    status: "failed",
    public_service: true,
    clocks: {
      consultation_from: "2026-11-01T09:00:00+08:00",
      consultation_until: "2026-11-08T09:00:00+08:00",
      published_at: "2026-12-01T09:00:00+08:00",
      bids_due_at: "2027-01-15T09:00:00+08:00",
    },
  });
  expect(failed.slice(0, 3)).toEqual(["consult:done", "notice:done", "bids:dropped"]);
  expect(failed).not.toContain("paid:next");
});

test("a plan begins with the consultation where the public is served", () => {
  expect(states({ status: "plan", public_service: true, clocks: {} })[0]).toBe("consult:now");
  expect(states({ status: "plan", public_service: false, clocks: {} })[0]).toBe("notice:now");
});

import { expect, test } from "vitest";
import type { SessionView } from "@/api/generated/model/sessionView";
import { placesState, wayIn } from "./places";

const PLACES = { capacity: 20, offered: 0, remaining: 20, remaining_online: 16, reserved: 4, sold: 0, waiting: 0 };
const OPEN = { status: "open", draw: null, places: PLACES, sales_open: true } as const;

const state = (more: Partial<Pick<SessionView, "status" | "draw" | "places" | "sales_open">>) =>
  placesState({ ...OPEN, ...more });

test("what the internet may have counts, not what the desk keeps", () => {
  expect(state({})).toBe("free");
  expect(state({ places: { ...PLACES, remaining: 8, remaining_online: 4 } })).toBe("few");
  expect(state({ places: { ...PLACES, remaining: 4, remaining_online: 0 } })).toBe("full");
  expect(wayIn("full")).toBe("wait");
});

test("before the lots are drawn one enters, afterwards it is first come", () => {
  const draw = { entries_close_at: "2026-12-01T10:00:00+08:00", seats_per_entry: 2, seed_hash: "0" };
  expect(state({ draw })).toBe("draw");
  expect(state({ draw: { ...draw, drawn_at: "2026-12-01T10:00:00+08:00" } })).toBe("free");
});

test("nothing is offered for what is over", () => {
  for (const status of ["cancelled", "ended"] as const) expect(wayIn(state({ status }))).toBeUndefined();
  expect(wayIn(state({ sales_open: false }))).toBeUndefined();
});

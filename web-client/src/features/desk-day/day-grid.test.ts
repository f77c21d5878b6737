import { expect, test } from "vitest";
import type { BookingView } from "@/api/generated/model/bookingView";
import { blocksOf, cellClock, cellsOf, cellStart, reachOf, stretch } from "./day-grid";

const DATE = "2026-12-01";
const at = (from: string, to: string) => ({ starts_at: `${DATE}T${from}:00+08:00`, ends_at: `${DATE}T${to}:00+08:00` });
const booking = (from: string, to: string, status = "confirmed") =>
  ({ id: from + to + status, status, ...at(from, to) }) as BookingView;

test("bookings at the same time stand in lanes, what is over takes none", () => {
  const { blocks, lanes } = blocksOf(DATE, [
    booking("09:00", "10:00"),
    booking("09:15", "11:00"),
    booking("10:00", "10:30"),
    booking("09:00", "12:00", "cancelled"),
  ]);
  expect(blocks.map(({ from, to, lane }) => [from, to, lane])).toEqual([
    [18, 22, 0],
    [18, 20, 1],
    [20, 21, 1],
  ]);
  expect(lanes).toBe(2);
});

test("a half-hour is free, taken, closed by a closure, or outside the hours", () => {
  const day = {
    hours: [at("09:00", "12:00")],
    open: [at("09:00", "11:00")],
    busy: [at("09:30", "10:15")],
    free: [at("09:00", "09:30"), at("10:15", "11:00")],
  };
  expect(cellsOf(DATE, day, 17, 25)).toEqual([
    "closed",
    "free",
    "taken",
    // 10:00 is free from a quarter past only.
    "taken",
    "free",
    "closure",
    "closure",
    "closed",
  ]);
});

test("the board reaches over all hours, and from nine to five at least", () => {
  expect(reachOf(DATE, [])).toEqual({ first: 18, last: 34 });
  expect(reachOf(DATE, [at("08:30", "21:00")])).toEqual({ first: 16, last: 42 });
});

test("cells have clock times and moments", () => {
  expect(cellClock(29)).toBe("14:30");
  expect(cellStart(DATE, 29)).toBe("2026-12-01T14:30:00+08:00");
  expect(cellStart(DATE, 49)).toBe("2026-12-02T00:30:00+08:00");
});

test("a selection stops before what is not free", () => {
  const cells = ["free", "free", "taken", "free"] as const;
  expect(stretch(cells, 0, 3)).toEqual([0, 2]);
  expect(stretch(cells, 1, 0)).toEqual([0, 2]);
  expect(stretch(cells, 3, 3)).toEqual([3, 4]);
});

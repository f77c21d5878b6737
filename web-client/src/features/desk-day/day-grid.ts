import type { BookingView } from "@/api/generated/model/bookingView";
import type { SpaceView } from "@/api/generated/model/spaceView";
import { MINUTE, rfc3339 } from "@/format/time";

// A day as half-hours: cell 0 begins at midnight, cell 18 at nine. What begins before midnight and ends after it has cells beyond 48.

export const HALF_HOUR = 30;

export type Span = { starts_at: string; ends_at: string };
export type CellKind = "free" | "taken" | "closure" | "closed";
export type Block = { booking: BookingView; from: number; to: number; lane: number };
export type BoardRow = { space: SpaceView; depth: number; cells: CellKind[]; blocks: Block[]; lanes: number };

/** What is known about one space on the day. */
export type SpaceDay = { open: Span[]; busy: Span[]; free: Span[]; hours: Span[] };

function midnight(date: string): number {
  return Date.parse(`${date}T00:00:00+08:00`);
}

function minutesInto(date: string, at: string): number {
  return (Date.parse(at) - midnight(date)) / MINUTE;
}

/** The moment at which a cell begins. */
export function cellStart(date: string, cell: number): string {
  return rfc3339(midnight(date) + cell * HALF_HOUR * MINUTE);
}

/** Statuses that stand on the board: they take their time, or did. */
const SHOWN = new Set(["held", "pending", "confirmed", "checked_in", "completed", "no_show"]);

/** The bookings of a space as blocks; those at the same time stand in lanes below each other. */
export function blocksOf(date: string, bookings: readonly BookingView[]): { blocks: Block[]; lanes: number } {
  const ends: number[] = [];
  const blocks = bookings
    .filter((booking) => SHOWN.has(booking.status))
    .map((booking) => ({
      booking,
      from: Math.max(0, Math.floor(minutesInto(date, booking.starts_at) / HALF_HOUR)),
      to: Math.ceil(minutesInto(date, booking.ends_at) / HALF_HOUR),
    }))
    .filter((block) => block.to > block.from)
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .map((block) => {
      const free = ends.findIndex((end) => end <= block.from);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = block.to;
      return { ...block, lane };
    });
  return { blocks, lanes: Math.max(1, ends.length) };
}

const covers = (spans: (readonly [number, number])[], cell: number) =>
  spans.some(([from, to]) => from <= cell * HALF_HOUR && to >= (cell + 1) * HALF_HOUR);

/** What each half-hour from `first` to `last` is. */
export function cellsOf(date: string, day: SpaceDay, first: number, last: number): CellKind[] {
  const minutes = (spans: Span[]) =>
    spans.map((span) => [minutesInto(date, span.starts_at), minutesInto(date, span.ends_at)] as const);
  const [free, open, hours] = [minutes(day.free), minutes(day.open), minutes(day.hours)];
  return Array.from({ length: Math.max(0, last - first) }, (_, at) => {
    const cell = first + at;
    if (covers(free, cell)) return "free";
    if (covers(open, cell)) return "taken";
    return covers(hours, cell) ? "closure" : "closed";
  });
}

/** From which to which half-hour the board reaches: all hours and bookings, at least from nine to five. */
export function reachOf(date: string, spans: readonly Span[]): { first: number; last: number } {
  const starts = spans.map((span) => Math.floor(minutesInto(date, span.starts_at) / HALF_HOUR));
  const ends = spans.map((span) => Math.ceil(minutesInto(date, span.ends_at) / HALF_HOUR));
  // Whole hours at both ends.
  const first = Math.max(0, Math.min(18, ...starts));
  const last = Math.min(60, Math.max(34, ...ends));
  return { first: first - (first % 2), last: last + (last % 2) };
}

/** `14:30` of a cell. */
export function cellClock(cell: number): string {
  const minutes = cell * HALF_HOUR;
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** As far as a selection may reach from where it began: over free cells only. */
export function stretch(cells: readonly CellKind[], anchor: number, to: number): [number, number] {
  const step = to < anchor ? -1 : 1;
  let end = anchor;
  while (end !== to && cells[end + step] === "free") end += step;
  return [Math.min(anchor, end), Math.max(anchor, end) + 1];
}

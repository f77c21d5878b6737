import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { BookingView } from "@/api/generated/model/bookingView";
import type { SpaceView } from "@/api/generated/model/spaceView";
import { span } from "@/format/time";
import { BLOCKS } from "./tones";
import { cellClock, stretch } from "./day-grid";
import type { Block, BoardRow } from "./day-grid";

type Props = {
  label: string;
  rows: BoardRow[];
  /** The half-hour of the first column. */
  first: number;
  onBooking: (booking: BookingView) => void;
  onFree: (space: SpaceView, from: number, to: number) => void;
};

/** Row, and column counted from the first. */
type At = { row: number; column: number };
type Picked = { row: number; anchor: number; to: number };

/** Free cells take a booking by drag, by tap or by keyboard; a block opens the booking. */
export function BoardGrid({ label, rows, first, onBooking, onFree }: Props) {
  const { t } = useTranslation("desk");
  const columns = rows[0]?.cells.length ?? 0;
  const [at, setAt] = useState<At>(() => firstFree(rows));
  const [picked, setPicked] = useState<Picked>();
  const dragging = useRef(false);
  const grid = useRef<HTMLDivElement>(null);
  const template = { gridTemplateColumns: `var(--head) repeat(${columns}, minmax(var(--cell), 1fr))` };

  const pickedOf = (row: number): [number, number] | undefined =>
    picked?.row === row ? stretch(rows[row]?.cells ?? [], picked.anchor, picked.to) : undefined;

  const take = (row: number, column: number) => {
    const space = rows[row]?.space;
    const [from, to] = pickedOf(row) ?? [column, column + 1];
    setPicked(undefined);
    if (space) onFree(space, first + from, first + to);
  };

  // A drag ends wherever the button is let go.
  const finish = useRef<() => void>(() => {});
  useEffect(() => {
    finish.current = () => {
      if (!dragging.current || !picked) return;
      dragging.current = false;
      take(picked.row, picked.anchor);
    };
  });
  useEffect(() => {
    const up = () => finish.current();
    window.addEventListener("pointerup", up);
    return () => window.removeEventListener("pointerup", up);
  }, []);

  const focus = (next: At) => {
    setAt(next);
    requestAnimationFrame(() => {
      const cell = grid.current?.querySelector<HTMLElement>(`[data-at~="${next.row}/${next.column}"]`);
      cell?.focus();
      cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
    });
  };

  const onKeyDown = (event: React.KeyboardEvent) => {
    const row = rows[at.row];
    if (!row) return;
    const block = blockAt(row, first + at.column);
    const right = block ? block.to - first : at.column + 1;
    const left = (block ? block.from - first : at.column) - 1;
    switch (event.key) {
      case "ArrowRight":
      case "ArrowLeft": {
        const to = event.key === "ArrowRight" ? right : left;
        if (event.shiftKey && row.cells[at.column] === "free" && !block) {
          const anchor = picked?.row === at.row ? picked.anchor : at.column;
          const before = picked?.row === at.row ? picked.to : at.column;
          const [from, until] = stretch(
            row.cells,
            anchor,
            inside(columns, before + (event.key === "ArrowRight" ? 1 : -1)),
          );
          setPicked({
            row: at.row,
            anchor,
            to: before + (event.key === "ArrowRight" ? 1 : -1) < anchor ? from : until - 1,
          });
        } else {
          setPicked(undefined);
          focus({ row: at.row, column: inside(columns, to) });
        }
        break;
      }
      case "ArrowDown":
      case "ArrowUp": {
        setPicked(undefined);
        const next = at.row + (event.key === "ArrowDown" ? 1 : -1);
        focus({ row: Math.min(rows.length - 1, Math.max(0, next)), column: at.column });
        break;
      }
      case "Home":
        focus({ row: at.row, column: 0 });
        break;
      case "End":
        focus({ row: at.row, column: columns - 1 });
        break;
      case "Escape":
        setPicked(undefined);
        return;
      case "Enter":
      case " ":
        if (block) onBooking(block.booking);
        else if (row.cells[at.column] === "free") take(at.row, at.column);
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  const kindOf = (kind: BoardRow["cells"][number]) => t(`board.cell.${kind}`);
  return (
    <div className="overflow-x-auto rounded-card border border-line bg-sheet [--cell:2.75rem] [--head:6.5rem] sm:[--head:9.5rem] xl:pointer-fine:[--cell:2.125rem]">
      <div
        role="grid"
        aria-label={label}
        ref={grid}
        tabIndex={-1}
        onKeyDown={onKeyDown}
        style={{ minWidth: `calc(var(--head) + ${columns} * var(--cell))` }}
        className="select-none outline-none"
      >
        <div role="row" className="grid border-b border-line bg-paper text-sm" style={template}>
          <div role="columnheader" className="sticky left-0 z-10 border-r border-line bg-paper px-2 py-1.5">
            {t("board.space")}
          </div>
          {Array.from({ length: columns / 2 }, (_, hour) => (
            <div
              key={hour}
              role="columnheader"
              className="border-l border-line py-1.5 pl-1 tabular-nums first:border-0"
              style={{ gridColumn: "span 2" }}
            >
              {cellClock(first + hour * 2)}
            </div>
          ))}
        </div>
        {rows.map((row, rowAt) => {
          const chosen = pickedOf(rowAt);
          const shared = row.space.sharing === "shared";
          // Where places are shared, a half-hour with bookings has room for more.
          const lanes = row.lanes + (shared && row.blocks.length > 0 ? 1 : 0);
          return (
            <div
              key={row.space.id}
              role="row"
              className="grid border-b border-line/70 last:border-0"
              style={{ ...template, gridTemplateRows: `repeat(${lanes}, minmax(2.75rem, auto))` }}
            >
              <div
                role="rowheader"
                className="sticky left-0 z-10 flex items-center border-r border-line bg-sheet px-2 py-1 text-sm leading-tight"
                style={{ gridRow: "1 / -1", paddingLeft: `${0.5 + row.depth * 0.75}rem` }}
              >
                {row.space.name}
              </div>
              {row.cells.map((kind, column) => {
                const cell = first + column;
                if (!shared && blockAt(row, cell)) return null;
                const isFree = kind === "free" && row.space.available_actions.includes("book");
                const isChosen = chosen !== undefined && column >= chosen[0] && column < chosen[1];
                return (
                  // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid has the keys of its cells
                  <div
                    key={cell}
                    role="gridcell"
                    data-at={`${rowAt}/${column}`}
                    tabIndex={at.row === rowAt && at.column === column ? 0 : -1}
                    aria-selected={isChosen}
                    aria-label={`${row.space.name} ${cellClock(cell)}–${cellClock(cell + 1)} ${kindOf(kind)}`}
                    title={`${cellClock(cell)} ${kindOf(kind)}`}
                    style={{ gridColumn: column + 2, gridRow: shared && row.blocks.length > 0 ? lanes : "1 / -1" }}
                    className={`min-h-11 border-l focus-visible:z-[5] focus-visible:outline-offset-[-2px] ${cell % 2 === 0 ? "border-line" : "border-line/40"} ${isChosen ? "bg-red/25" : CELL[kind]} ${isFree ? "cursor-cell hover:bg-blush" : ""}`}
                    onFocus={() => {
                      if (at.row !== rowAt || at.column !== column) setAt({ row: rowAt, column });
                    }}
                    onPointerDown={(event) => {
                      if (!isFree || event.pointerType === "touch" || event.button !== 0) return;
                      dragging.current = true;
                      setPicked({ row: rowAt, anchor: column, to: column });
                    }}
                    onPointerEnter={() => {
                      if (dragging.current && picked?.row === rowAt) setPicked({ ...picked, to: column });
                    }}
                    onClick={(event) => {
                      // The mouse has taken it when its button came up.
                      if (isFree && (event.nativeEvent as PointerEvent).pointerType === "touch") take(rowAt, column);
                    }}
                  />
                );
              })}
              {row.blocks.map((block) => {
                const from = Math.max(0, block.from - first);
                const to = Math.min(columns, block.to - first);
                if (to <= from) return null;
                const { booking } = block;
                const name = booking.kind === "session" ? t("board.session") : (booking.booked_by.name ?? "");
                const covered = Array.from({ length: to - from }, (_, index) => `${rowAt}/${from + index}`);
                const isHere = at.row === rowAt && at.column >= from && at.column < to && !shared;
                return (
                  <div
                    key={booking.id}
                    role="gridcell"
                    // In a shared space the cells below are reached by arrow, the blocks by Tab.
                    data-at={shared ? undefined : covered.join(" ")}
                    tabIndex={isHere || shared ? 0 : -1}
                    aria-label={`${row.space.name} ${span(booking.starts_at, booking.ends_at)} ${name} ${booking.purpose} ${t(`bookingStatus.${booking.status}`)}`}
                    title={`${span(booking.starts_at, booking.ends_at)} ${name} ${booking.purpose}`}
                    style={{ gridColumn: `${from + 2} / ${to + 2}`, gridRow: block.lane + 1 }}
                    className={`m-0.5 min-h-10 min-w-0 cursor-pointer overflow-hidden rounded-lg border px-1.5 py-0.5 text-[0.8125rem] leading-tight ${BLOCKS[booking.status]}`}
                    onFocus={() => {
                      if (!shared && !isHere) setAt({ row: rowAt, column: from });
                    }}
                    onClick={() => onBooking(booking)}
                    onKeyDown={(event) => {
                      if (!shared || (event.key !== "Enter" && event.key !== " ")) return;
                      event.preventDefault();
                      event.stopPropagation();
                      onBooking(booking);
                    }}
                  >
                    <span className="block truncate font-medium">{name}</span>
                    <span className="block truncate">{booking.purpose}</span>
                  </div>
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
}

const CELL: Record<BoardRow["cells"][number], string> = {
  free: "",
  taken: "bg-line/60",
  closure: "closure-cell",
  closed: "closed-cell",
};

function inside(columns: number, column: number): number {
  return Math.min(columns - 1, Math.max(0, column));
}

function blockAt(row: BoardRow, cell: number): Block | undefined {
  return row.space.sharing === "shared" ? undefined : row.blocks.find((block) => cell >= block.from && cell < block.to);
}

/** The keyboard begins where something can be booked. */
function firstFree(rows: BoardRow[]): At {
  const row = rows.findIndex((one) => one.cells.includes("free"));
  return row === -1 ? { row: 0, column: 0 } : { row, column: rows[row]?.cells.indexOf("free") ?? 0 };
}

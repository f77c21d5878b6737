import { useQueries, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { getGetSpaceAvailabilityQueryOptions } from "@/api/generated/availability/availability";
import { listBookings } from "@/api/generated/bookings/bookings";
import type { AccountView } from "@/api/generated/model/accountView";
import type { BookingView } from "@/api/generated/model/bookingView";
import type { FacilityView } from "@/api/generated/model/facilityView";
import type { SpaceView } from "@/api/generated/model/spaceView";
import { getGetSpaceOpeningHoursQueryOptions } from "@/api/generated/opening-hours/opening-hours";
import { getListSpacesQueryOptions } from "@/api/generated/spaces/spaces";
import type { ApiProblem } from "@/api/problem";
import { inTreeOrder } from "@/api/tree";
import { useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { useLanguage } from "@/format/i18n";
import { addDays, longDate } from "@/format/time";
import { useTitle } from "@/format/title";
import { useToday } from "@/format/today";
import { Button, IconButton } from "@/ui/button";
import { Failure } from "@/ui/failure";
import { BOX } from "@/ui/field";
import { BackIcon, ForwardIcon } from "@/ui/icons";
import { Loading, Notice } from "@/ui/notice";
import { BoardGrid } from "./board-grid";
import { BookingPanel } from "./booking-panel";
import { blocksOf, cellsOf, HALF_HOUR, cellStart, reachOf } from "./day-grid";
import type { BoardRow, Span } from "./day-grid";
import { BLOCKS } from "./tones";
import { WalkIn } from "./walk-in";

type Wanted = { space: SpaceView; startsAt: string; minutes: number };

/** A venue's day: spaces by half-hours. */
export function BoardPage({ venue }: { me: AccountView; venue: FacilityView }) {
  const { t } = useTranslation("desk");
  useTitle(t("screen.board"));
  const language = useLanguage();
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const today = useToday();
  const date = search.date !== undefined && /^\d{4}-\d\d-\d\d$/.test(search.date) ? search.date : today;
  const [wanted, setWanted] = useState<Wanted>();
  const [said, setSaid] = useState("");
  const day = useDay(venue.id, date);
  const go = (next: string) => change({ date: next === today ? undefined : next, item: undefined });

  return (
    <>
      <div className="mb-4 flex flex-wrap items-center gap-2">
        <div className="flex items-center">
          <IconButton aria-label={t("board.before")} onPress={() => go(addDays(date, -1))}>
            <BackIcon />
          </IconButton>
          <h2 className="min-w-28 text-center text-lg font-semibold">{longDate(date, language)}</h2>
          <IconButton aria-label={t("board.after")} onPress={() => go(addDays(date, 1))}>
            <ForwardIcon />
          </IconButton>
        </div>
        <label className="flex items-center">
          <span className="sr-only">{t("board.date")}</span>
          <input
            type="date"
            value={date}
            onChange={(event) => event.target.value !== "" && go(event.target.value)}
            className={`${BOX} min-h-11 max-w-44`}
          />
        </label>
        {date !== today && (
          <Button look="plain" className="min-h-11 px-4" onPress={() => go(today)}>
            {t("board.today")}
          </Button>
        )}
        <Legend />
      </div>
      <p role="status" className="text-jade empty:hidden">
        {said}
      </p>
      {day.error ? (
        <Failure error={day.error} onRetry={day.retry} />
      ) : day.rows === undefined ? (
        <div className="grid gap-2">
          <Loading label={t("common.loading")} rows={6} className="h-12" />
        </div>
      ) : day.rows.length === 0 ? (
        <Notice title={t("board.noSpaces")} text={t("board.noSpacesText")} />
      ) : (
        <>
          {day.isShut && <p className="mb-3 rounded-xl bg-ochre-wash px-4 py-2.5 text-ochre">{t("board.shut")}</p>}
          <BoardGrid
            key={date}
            label={t("board.grid", { venue: venue.name, date: longDate(date, language) })}
            rows={day.rows}
            first={day.first}
            onBooking={(booking) => change({ item: booking.id })}
            onFree={(space, from, to) => {
              setSaid("");
              setWanted({ space, startsAt: cellStart(date, from), minutes: (to - from) * HALF_HOUR });
            }}
          />
          <p className="mt-3 text-sm text-soft">{t("board.keys")}</p>
        </>
      )}
      {search.item !== undefined && (
        <BookingPanel key={search.item} id={search.item} onClose={() => change({ item: undefined })} />
      )}
      {wanted && (
        <WalkIn
          {...wanted}
          onClose={() => setWanted(undefined)}
          onDone={(booking) => {
            setWanted(undefined);
            setSaid(t("walkIn.done", { name: booking.booked_by.name ?? "", space: booking.space_name }));
          }}
        />
      )}
    </>
  );
}

/** What a day has; what was given back is not on the board. */
const SHOWN = ["pending", "confirmed", "checked_in", "completed", "no_show"] as const;
const SWATCH = "inline-flex items-center rounded-md border px-1.5 py-0.5 text-[0.8125rem] leading-5";

function Legend() {
  const { t } = useTranslation("desk");
  return (
    <ul aria-label={t("board.legend")} className="flex flex-wrap gap-1.5 sm:ml-auto">
      {SHOWN.map((status) => (
        <li key={status}>
          <span className={`${SWATCH} ${BLOCKS[status]}`}>{t(`bookingStatus.${status}`)}</span>
        </li>
      ))}
      <li>
        <span className={`${SWATCH} border-transparent bg-line/60 text-soft`}>{t("board.cell.taken")}</span>
      </li>
      <li>
        <span className={`${SWATCH} border-line closed-cell text-soft`}>{t("board.cell.closed")}</span>
      </li>
      <li>
        <span className={`${SWATCH} border-red/40 closure-cell text-red-deep`}>{t("board.cell.closure")}</span>
      </li>
    </ul>
  );
}

type Day = { rows?: BoardRow[]; first: number; isShut: boolean; error: ApiProblem | null; retry: () => void };

/** Everything that the board shows. A venue has few spaces, so each is asked for its day. */
function useDay(venueId: string, date: string): Day {
  const spaces = useQuery(getListSpacesQueryOptions({ facility_id: venueId, limit: 100 }));
  const bookings = useQuery<BookingView[], ApiProblem>({
    queryKey: ["/api/v1/bookings", "day", venueId, date],
    queryFn: ({ signal }) => bookingsOfDay(venueId, date, signal),
    refetchInterval: 30_000,
  });
  const placed = inTreeOrder(spaces.data?.items ?? []);
  const free = useQueries({
    queries: placed.map(({ node }) => getGetSpaceAvailabilityQueryOptions(node.id, { from: date, to: date })),
  });
  const hours = useQueries({
    queries: placed.map(({ node }) => getGetSpaceOpeningHoursQueryOptions(node.id, { from: date, to: date })),
  });
  const all = [spaces, bookings, ...free, ...hours];
  const broken = all.find((one) => one.isError && one.data === undefined);
  const retry = () => void Promise.all(all.filter((one) => one.isError).map((one) => one.refetch()));
  const base = { first: 0, isShut: false, error: broken?.error ?? null, retry };
  if (broken || spaces.data === undefined || bookings.data === undefined) return base;
  if (free.some((one) => one.data === undefined) || hours.some((one) => one.data === undefined)) return base;

  const days = placed.map(({ node, depth }, at) => {
    const known = free[at]?.data?.days[0];
    return {
      space: node,
      depth,
      day: {
        open: known?.open ?? [],
        busy: known?.busy ?? [],
        free: known?.free ?? [],
        hours: hours[at]?.data?.days?.[0]?.open ?? [],
      },
      ...blocksOf(
        date,
        bookings.data.filter((booking) => booking.space_id === node.id),
      ),
    };
  });
  const spans: Span[] = days.flatMap(({ day, blocks }) => [
    ...day.hours,
    ...day.open,
    ...blocks.map((one) => one.booking),
  ]);
  const { first, last } = reachOf(date, spans);
  return {
    ...base,
    first,
    isShut: days.every(({ day }) => day.open.length === 0),
    rows: days.map(({ space, depth, day, blocks, lanes }) => ({
      space,
      depth,
      blocks,
      lanes,
      cells: cellsOf(date, day, first, last),
    })),
  };
}

const PAGES = 10;

/** The bookings that touch a date: those that begin on it, and on the day before past midnight. */
async function bookingsOfDay(venueId: string, date: string, signal: AbortSignal): Promise<BookingView[]> {
  const all: BookingView[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each page names the next
    const answer = await listBookings(
      {
        facility_id: venueId,
        starts_at_from: `${addDays(date, -1)}T12:00:00+08:00`,
        starts_at_before: `${addDays(date, 1)}T00:00:00+08:00`,
        limit: 100,
        ...(cursor === undefined ? {} : { cursor }),
      },
      { signal },
    );
    all.push(...answer.items);
    if (!answer.next_cursor) break;
    cursor = answer.next_cursor;
  }
  const midnight = Date.parse(`${date}T00:00:00+08:00`);
  return all.filter((booking) => Date.parse(booking.ends_at) > midnight);
}

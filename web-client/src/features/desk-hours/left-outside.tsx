import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { listBookings } from "@/api/generated/bookings/bookings";
import type { BookingView } from "@/api/generated/model/bookingView";
import type { FacilityView } from "@/api/generated/model/facilityView";
import type { OpeningHoursView } from "@/api/generated/model/openingHoursView";
import type { SpaceView } from "@/api/generated/model/spaceView";
import { getSpaceOpeningHours } from "@/api/generated/opening-hours/opening-hours";
import type { ApiProblem } from "@/api/problem";
import { deskTo } from "@/app/desk-paths";
import { addDays, localDate } from "@/format/time";
import { useToday } from "@/format/today";
import { useWhen } from "@/format/when";

const DAYS_AHEAD = 30;

/**
 * Bookings of the next weeks outside the hours that hold now, as the server works them out. Changing hours does not touch bookings, so this is where
 * an officer sees whom to call, or what to announce a closure for.
 */
export function LeftOutside({ venue, spaces }: { venue: FacilityView; spaces: SpaceView[] }) {
  const { t } = useTranslation("desk");
  const when = useWhen();
  const today = useToday();
  const left = useQuery<BookingView[], ApiProblem>({
    queryKey: ["left-outside", venue.id, today],
    queryFn: ({ signal }) => find(venue.id, spaces, today, signal),
  });
  if (left.data === undefined || left.data.length === 0) return null;
  return (
    <section
      aria-labelledby="left-outside"
      className="mt-8 rounded-card border border-ochre/40 bg-ochre-wash p-4 sm:p-5"
    >
      <h2 id="left-outside" className="song text-lg">
        {t("hours.outside", { count: left.data.length })}
      </h2>
      <p className="mt-1 text-sm">{t("hours.outsideText")}</p>
      <ul className="mt-2">
        {left.data.map((booking) => (
          <li key={booking.id}>
            <Link
              {...deskTo("board", { venue: venue.id, date: localDate(booking.starts_at), item: booking.id })}
              className="inline-flex min-h-11 flex-wrap items-center gap-x-3 underline decoration-ochre/50 underline-offset-4"
            >
              <span className="tabular-nums">{when(booking.starts_at, booking.ends_at)}</span>
              <span>
                {booking.space_name} · {booking.booked_by.name ?? ""} · {booking.purpose}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

const AHEAD = new Set(["pending", "confirmed"]);

async function find(venueId: string, spaces: SpaceView[], today: string, signal: AbortSignal): Promise<BookingView[]> {
  const until = addDays(today, DAYS_AHEAD);
  const { items } = await listBookings(
    {
      facility_id: venueId,
      starts_at_from: `${today}T00:00:00+08:00`,
      starts_at_before: `${until}T00:00:00+08:00`,
      limit: 100,
    },
    { signal },
  );
  const ahead = items.filter((booking) => AHEAD.has(booking.status));
  const wanted = spaces.filter((space) => ahead.some((booking) => booking.space_id === space.id));
  const hours = new Map(
    await Promise.all(
      wanted.map(
        async (space) =>
          [space.id, await getSpaceOpeningHours(space.id, { from: today, to: until }, { signal })] as const,
      ),
    ),
  );
  return ahead.filter((booking) => !isInside(booking, hours.get(booking.space_id)));
}

export function isInside(
  booking: Pick<BookingView, "starts_at" | "ends_at">,
  hours: Pick<OpeningHoursView, "days"> | undefined,
): boolean {
  return (hours?.days ?? []).some((day) =>
    day.open.some(
      (open) =>
        Date.parse(open.starts_at) <= Date.parse(booking.starts_at) &&
        Date.parse(open.ends_at) >= Date.parse(booking.ends_at),
    ),
  );
}

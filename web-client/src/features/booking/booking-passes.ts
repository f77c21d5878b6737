import { useQueries } from "@tanstack/react-query";
import { getGetBookingQueryOptions } from "@/api/generated/bookings/bookings";
import type { BookingView } from "@/api/generated/model/bookingView";
import type { Pass } from "@/api/passes";
import { isUpcoming } from "./upcoming";

/** How many of the next visits are kept for a day without a network. */
const MOST = 12;

export function bookingPass(booking: BookingView): Pass | undefined {
  if (!booking.pass) return undefined;
  return {
    id: booking.id,
    kind: "booking",
    pass: booking.pass,
    title: booking.facility_name,
    where: booking.space_name,
    starts_at: booking.starts_at,
    ends_at: booking.ends_at,
  };
}

/** The codes of the next visits. Lists have none, so each is asked for; nothing until all have answered. */
export function useBookingPasses(bookings: BookingView[] | undefined, now: number): Map<string, Pass> | undefined {
  const next = (bookings ?? [])
    .filter((one) => one.status === "confirmed" || one.status === "checked_in")
    .filter((one) => isUpcoming(one, now))
    .toSorted((a, b) => Date.parse(a.starts_at) - Date.parse(b.starts_at))
    .slice(0, MOST);
  const known = bookings !== undefined;
  return useQueries({
    queries: next.map(({ id }) => getGetBookingQueryOptions(id)),
    combine: (answers) => {
      if (!known || answers.some((one) => one.isPending)) return undefined;
      const passes = answers.flatMap(({ data }) => (data ? (bookingPass(data) ?? []) : []));
      return new Map(passes.map((pass) => [pass.id, pass]));
    },
  });
}

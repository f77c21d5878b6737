import type { QueryClient } from "@tanstack/react-query";
import type { BookingView } from "@/api/generated/model/bookingView";

/** What a page shows of a booking, its series and its room is old now. */
export async function changed(queries: QueryClient, booking: BookingView): Promise<void> {
  const keys = [
    "/api/v1/bookings",
    `/api/v1/bookings/${booking.id}`,
    "/api/v1/booking-series",
    `/api/v1/booking-series/${booking.series_id}`,
    `/api/v1/spaces/${booking.space_id}/availability`,
    "next-free",
  ];
  await Promise.all(keys.map((key) => queries.invalidateQueries({ queryKey: [key] })));
}

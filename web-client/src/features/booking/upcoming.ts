import type { BookingView } from "@/api/generated/model/bookingView";

const OPEN = new Set<string>(["held", "pending", "confirmed", "checked_in"]);

/** Whether a booking still lies ahead or is going on. */
export function isUpcoming(booking: Pick<BookingView, "status" | "ends_at">, now: number): boolean {
  return OPEN.has(booking.status) && Date.parse(booking.ends_at) > now;
}

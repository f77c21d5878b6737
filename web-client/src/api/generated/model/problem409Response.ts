/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Problem } from './problem';

/**
 * `/problems/invalid-transition`: The state does not allow this; `/problems/booking-conflict`: The time is already taken; `/problems/booking-limit`: Too many active bookings; `/problems/cancellation-too-late`: It is too late to cancel; `/problems/check-in-not-open`: Check-in is not open; `/problems/hold-expired`: The hold has expired; `/problems/suspended`: Booking is suspended after missed visits; `/problems/already-redeemed`: The code was used already; `/problems/wrong-venue`: The code is for something else; `/problems/applications-not-open`: Applications are not open; `/problems/session-full`: There are not enough places left; `/problems/sales-closed`: Tickets are not given out any more; `/problems/session-not-open`: The session is not open yet; `/problems/session-cancelled`: The session is called off; `/problems/draw-only`: Places of this session are drawn by lot; `/problems/places-free`: There are places: take a ticket; `/problems/offer-expired`: The offer has expired; `/problems/not-inside`: The visitor is not inside; `/problems/ticket-cancelled`: The ticket is cancelled; `/problems/duplicate`: It exists already; `/problems/conflict`: It conflicts with existing data; `/problems/four-eyes`: Somebody else must do this; `/problems/idempotency-in-progress`: The same request is still running; `/problems/permit-required`: The public-security permit is missing; `/problems/open-day-full`: Too few places are left
 */
export type Problem409Response = Problem;

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Problem } from './problem';

/**
 * `/problems/invalid-transition`: The state does not allow this; `/problems/booking-conflict`: The time is already taken; `/problems/booking-limit`: Too many active bookings; `/problems/cancellation-too-late`: It is too late to cancel; `/problems/check-in-not-open`: Check-in is not open; `/problems/duplicate`: It exists already; `/problems/conflict`: It conflicts with existing data; `/problems/idempotency-in-progress`: The same request is still running
 */
export type Problem409Response = Problem;

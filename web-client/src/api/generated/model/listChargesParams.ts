/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdBooking } from './idBooking';
import type { IdFacility } from './idFacility';

export type ListChargesParams = {
/**
 * Only one's own, also for staff.
 */
mine?: boolean;
/**
 * Any of these states, separated by commas.
 */
status?: string;
/**
 * Only this facility.
 */
facility_id?: IdFacility;
/**
 * Only this booking.
 */
booking_id?: IdBooking;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
};

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFacility } from './idFacility';
import type { IdSpace } from './idSpace';

export type ListBookingSeriesParams = {
/**
 * Only one's own, also for staff.
 */
mine?: boolean;
/**
 * Only this space.
 */
space_id?: IdSpace;
/**
 * Only this facility.
 */
facility_id?: IdFacility;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
};

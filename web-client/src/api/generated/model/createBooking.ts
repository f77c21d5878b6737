/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdSpace } from './idSpace';
import type { OnBehalfOf } from './onBehalfOf';
import type { Timestamp } from './timestamp';

/**
 * A new booking.
 */
export interface CreateBooking {
  /** The end, excluded. */
  ends_at: Timestamp;
  /**
     * How many people come, 1 or more.
     * @minimum 1
     * @maximum 100000
     */
  headcount: number;
  on_behalf_of?: OnBehalfOf | null;
  /**
     * What for.
     * @maxLength 500
     */
  purpose: string;
  /** What to book. */
  space_id: IdSpace;
  /** The beginning, on the space's start grid. */
  starts_at: Timestamp;
}

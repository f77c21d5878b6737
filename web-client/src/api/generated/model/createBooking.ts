/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Concession } from './concession';
import type { IdBooking } from './idBooking';
import type { IdSpace } from './idSpace';
import type { NewGuardian } from './newGuardian';
import type { NewIdentity } from './newIdentity';
import type { OnBehalfOf } from './onBehalfOf';
import type { Timestamp } from './timestamp';

/**
 * A new booking.
 */
export interface CreateBooking {
  concession?: Concession | null;
  /** The end, excluded. */
  ends_at: Timestamp;
  guardian?: NewGuardian | null;
  /**
     * How many people come, 1 or more.
     * @minimum 1
     * @maximum 100000
     */
  headcount: number;
  hold_id?: IdBooking | null;
  identity?: NewIdentity | null;
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

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdSpace } from './idSpace';
import type { OnBehalfOf } from './onBehalfOf';
import type { Timestamp } from './timestamp';

/**
 * A time to hold.
 */
export interface CreateHold {
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
     * What for, as far as it is known yet.
     * @maxLength 500
     * @nullable
     */
  purpose?: string | null;
  /** What to hold. */
  space_id: IdSpace;
  /** The beginning, on the space's start grid. */
  starts_at: Timestamp;
}

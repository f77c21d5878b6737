/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdBooking } from './idBooking';
import type { OnConflict } from './onConflict';
import type { SeriesScope } from './seriesScope';
import type { Timestamp } from './timestamp';

/**
 * A new time for bookings of a series.
 */
export interface RescheduleSeries {
  booking_id?: IdBooking | null;
  /** Its new end, excluded. */
  ends_at: Timestamp;
  /**
     * How many people come; as before without it.
     * @minimum 1
     * @maximum 100000
     * @nullable
     */
  headcount?: number | null;
  /** `refuse` moves all or nothing; `skip` leaves what cannot move where it is. */
  on_conflict?: OnConflict;
  /**
     * What for; as before without it.
     * @maxLength 500
     * @nullable
     */
  purpose?: string | null;
  /** Which of its bookings. */
  scope: SeriesScope;
  /** Its new beginning. */
  starts_at: Timestamp;
}

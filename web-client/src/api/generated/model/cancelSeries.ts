/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdBooking } from './idBooking';
import type { SeriesScope } from './seriesScope';

/**
 * What to give back.
 */
export interface CancelSeries {
  booking_id?: IdBooking | null;
  /**
     * Why.
     * @maxLength 500
     * @nullable
     */
  reason?: string | null;
  /** Which of its bookings. */
  scope: SeriesScope;
}

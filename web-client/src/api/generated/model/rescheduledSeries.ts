/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { BookingView } from './bookingView';
import type { KeptBooking } from './keptBooking';
import type { SeriesView } from './seriesView';

/**
 * What a change did.
 */
export interface RescheduledSeries {
  /** What stays where it was, and why. */
  kept: KeptBooking[];
  /** What was moved. */
  moved: BookingView[];
  /** The series that holds what was moved: a new one where the series was split. */
  series: SeriesView;
}

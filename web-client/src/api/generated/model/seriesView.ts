/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { BookedBy } from './bookedBy';
import type { BookingView } from './bookingView';
import type { IdBooking } from './idBooking';
import type { IdBookingSeries } from './idBookingSeries';
import type { IdFacility } from './idFacility';
import type { IdSpace } from './idSpace';
import type { OccurrenceRefused } from './occurrenceRefused';
import type { Timestamp } from './timestamp';

/**
 * A series.
 */
export interface SeriesView {
  /** What this caller can do now. */
  available_actions: string[];
  /** Who booked. */
  booked_by: BookedBy;
  /**
     * Its bookings, by beginning; not in lists.
     * @nullable
     */
  bookings?: BookingView[] | null;
  /** Bookings that have not begun. */
  bookings_ahead: number;
  /** When it was made. */
  created_at: Timestamp;
  /** Its end, excluded. */
  ends_at: Timestamp;
  /**
     * Of these the ones that were moved alone; not in lists.
     * @nullable
     */
  exceptions?: IdBooking[] | null;
  /** Occurrences that were left out on request. */
  exdates: string[];
  /** The space's facility. */
  facility_id: IdFacility;
  /** Its name. */
  facility_name: string;
  /** How many people come each time. */
  headcount: number;
  /** Its id. */
  id: IdBookingSeries;
  /** What for. */
  purpose: string;
  /** The facility's region. */
  region: string;
  /**
     * The rule as it holds from `starts_at` on; null once it was moved to where no rule says it.
     * @nullable
     */
  rrule?: string | null;
  /** Dates that could not be booked, and why. */
  skipped: OccurrenceRefused[];
  /** What is booked. */
  space_id: IdSpace;
  /** Its name. */
  space_name: string;
  split_from?: IdBookingSeries | null;
  /** The first occurrence that the rule counts from. */
  starts_at: Timestamp;
  /** When it was changed last. */
  updated_at: Timestamp;
  /** Grows with every change. */
  version: number;
}

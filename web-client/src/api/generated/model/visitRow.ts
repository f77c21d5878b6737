/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFacility } from './idFacility';

/**
 * Who came in a region, or to a venue.
 */
export interface VisitRow {
  /**
     * Bookings whose visitors came; null where it is suppressed.
     * @nullable
     */
  bookings?: number | null;
  facility_id?: IdFacility | null;
  /** Its name, or the venue's. */
  name: string;
  /**
     * People who came.
     * @nullable
     */
  people?: number | null;
  /** The region's code. */
  region: string;
  /** Whether there were too few. */
  suppressed: boolean;
  /**
     * Tickets whose visitors came.
     * @nullable
     */
  tickets?: number | null;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';
import type { QuotaPeriod } from './quotaPeriod';

/**
 * What to change about a limit: absent leaves, `null` clears (RFC 7396).
 */
export interface UpdateBookingQuota {
  /**
     * Bookings.
     * @nullable
     */
  max_bookings?: number | null;
  /**
     * Minutes in all.
     * @nullable
     */
  max_minutes?: number | null;
  /**
     * 名称.
     * @nullable
     */
  name?: string | null;
  period?: QuotaPeriod | null;
  valid_from?: LocalDate | null;
  valid_to?: LocalDate | null;
}

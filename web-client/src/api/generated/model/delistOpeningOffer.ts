/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Why it is over, and what becomes of the bookings that are no longer in open time.
 */
export interface DelistOpeningOffer {
  /** Whether these bookings end, and each person is told; else they are only listed. */
  cancel_bookings?: boolean;
  /**
     * 1–200 characters; each person whose booking ends reads it.
     * @maxLength 200
     */
  reason: string;
}

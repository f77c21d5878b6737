/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdBooking } from './idBooking';

/**
 * What a visit adds to a claim; nothing about who came.
 */
export interface ClaimEvidence {
  /** Which booking. */
  booking_id: IdBooking;
  /** How many people. */
  headcount: number;
  /** Minutes that nobody else has claimed of its rooms. */
  minutes: number;
}

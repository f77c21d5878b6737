/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Timestamp } from './timestamp';

/**
 * A round to open.
 */
export interface OpenOfferRound {
  /** Until when offers come in, excluded: at most 30 days ahead. */
  closes_at: Timestamp;
}

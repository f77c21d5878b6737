/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdRating } from './idRating';
import type { IdRatingRectification } from './idRatingRectification';
import type { Timestamp } from './timestamp';

/**
 * One rectification, of a rating that is public.
 */
export interface RectificationItem {
  /** The end of the term to call back, excluded. */
  call_back_due_at: Timestamp;
  called_back_at?: Timestamp | null;
  /** The end of the term to mend, excluded. */
  fix_due_at: Timestamp;
  fixed_at?: Timestamp | null;
  /** Its id. */
  id: IdRatingRectification;
  /** When the bad rating came. */
  opened_at: Timestamp;
  /** Of which rating. */
  rating_id: IdRating;
  /** Where. */
  region: string;
  /** Its state. */
  status: string;
}

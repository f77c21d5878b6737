/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdRatingCallBack } from './idRatingCallBack';
import type { Timestamp } from './timestamp';

/**
 * A call as it was recorded.
 */
export interface RatingCallBackView {
  /** When the call was. */
  called_at: Timestamp;
  /** Who called. */
  caller_name: string;
  /** Its id. */
  id: IdRatingCallBack;
  /** What was said. */
  note: string;
  /** Whether the author was reached. */
  reached: boolean;
}

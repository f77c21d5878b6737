/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdOrganization } from './idOrganization';
import type { IdRating } from './idRating';
import type { IdRatingRectification } from './idRatingRectification';
import type { RatingCallBackView } from './ratingCallBackView';
import type { RectificationStatus } from './rectificationStatus';
import type { Timestamp } from './timestamp';

/**
 * What a bad rating makes the venue do.
 */
export interface RatingRectificationView {
  /** What this caller can do now. */
  available_actions: string[];
  /** The end of the term to call back, excluded. */
  call_back_due_at: Timestamp;
  /** Whether the call came late, or is late now. */
  call_back_overdue: boolean;
  /** Every call, also those that reached nobody. */
  call_backs: RatingCallBackView[];
  called_back_at?: Timestamp | null;
  closed_at?: Timestamp | null;
  closed_by_rating_id?: IdRating | null;
  /** When the bad rating came. */
  created_at: Timestamp;
  /** The end of the term to mend, excluded. */
  fix_due_at: Timestamp;
  /** Addresses of what shows it. */
  fix_evidence: string[];
  /** Whether the fix came late, or is late now. */
  fix_overdue: boolean;
  /**
     * 整改情况.
     * @nullable
     */
  fix_summary?: string | null;
  fixed_at?: Timestamp | null;
  /** Its id. */
  id: IdRatingRectification;
  /** Who mends. */
  organization_id: IdOrganization;
  /** Of which rating. */
  rating_id: IdRating;
  /** Where. */
  region: string;
  rerate_until?: Timestamp | null;
  /** Its state. */
  status: RectificationStatus;
  /** When it last changed. */
  updated_at: Timestamp;
  /** Grows with every change. */
  version: number;
}

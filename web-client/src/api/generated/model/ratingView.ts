/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdAnything } from './idAnything';
import type { IdFacility } from './idFacility';
import type { IdRating } from './idRating';
import type { IdSupplier } from './idSupplier';
import type { RatingAppealOutcome } from './ratingAppealOutcome';
import type { RatingChannel } from './ratingChannel';
import type { RatingReplyView } from './ratingReplyView';
import type { RatingStatus } from './ratingStatus';
import type { RatingViewDimensions } from './ratingViewDimensions';
import type { Timestamp } from './timestamp';
import type { UseKind } from './useKind';

/**
 * A rating: to the public without the author; more to the author, to who was rated and to officers.
 */
export interface RatingView {
  appeal?: RatingAppealOutcome | null;
  /**
     * The author's name, masked; null of an erased account.
     * @nullable
     */
  author?: string | null;
  /** What this caller can do now. */
  available_actions: string[];
  /** How it came in. */
  channel: RatingChannel;
  /** Whether it counts in figures. */
  counts: boolean;
  /** When it was entered. */
  created_at: Timestamp;
  /** Scores of single sides. */
  dimensions: RatingViewDimensions;
  /**
     * Who entered it; not for the public.
     * @nullable
     */
  entered_by?: string | null;
  facility_id?: IdFacility | null;
  /**
     * When a paper form was filled in.
     * @nullable
     */
  filled_in_on?: string | null;
  /** Its id. */
  id: IdRating;
  /** The facility's kind, or the code of the purchase catalogue. */
  kind: string;
  /** Addresses of photos. */
  photos: string[];
  /** The venue's name, or the supplier's. */
  rated_name: string;
  /** Where. */
  region: string;
  /** Every wording of the reply, the first one first. */
  replies: RatingReplyView[];
  rerated_by_id?: IdRating | null;
  rerates_id?: IdRating | null;
  /**
     * 1–5; null of one that was withdrawn.
     * @nullable
     */
  score?: number | null;
  /** Its state. */
  status: RatingStatus;
  /**
     * Why it was set aside: the decision.
     * @nullable
     */
  status_reason?: string | null;
  supplier_id?: IdSupplier | null;
  /**
     * In words.
     * @nullable
     */
  text?: string | null;
  /** When it last changed. */
  updated_at: Timestamp;
  use_id?: IdAnything | null;
  /** Which kind of use was rated. */
  use_kind: UseKind;
  /** Grows with every change. */
  version: number;
}

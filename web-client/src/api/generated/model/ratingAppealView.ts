/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { AppealGround } from './appealGround';
import type { AppealStatus } from './appealStatus';
import type { IdOrganization } from './idOrganization';
import type { IdRating } from './idRating';
import type { IdRatingAppeal } from './idRatingAppeal';
import type { Timestamp } from './timestamp';

/**
 * An appeal.
 */
export interface RatingAppealView {
  /** What this caller can do now. */
  available_actions: string[];
  /** When it was filed. */
  created_at: Timestamp;
  decided_at?: Timestamp | null;
  /**
     * The decision, in words.
     * @nullable
     */
  decision?: string | null;
  /** Addresses of what shows it. */
  evidence: string[];
  /** On what ground. */
  ground: AppealGround;
  /** Its id. */
  id: IdRatingAppeal;
  /** Who was rated. */
  organization_id: IdOrganization;
  /** Against which rating. */
  rating_id: IdRating;
  /** Why, in words. */
  reason: string;
  /** Where. */
  region: string;
  /** Its state. */
  status: AppealStatus;
  /** When it last changed. */
  updated_at: Timestamp;
  /** Grows with every change. */
  version: number;
}

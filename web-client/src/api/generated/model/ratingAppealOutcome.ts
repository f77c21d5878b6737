/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { AppealGround } from './appealGround';
import type { AppealStatus } from './appealStatus';
import type { Timestamp } from './timestamp';

/**
 * What the public learns of an appeal.
 */
export interface RatingAppealOutcome {
  decided_at?: Timestamp | null;
  /**
     * The decision.
     * @nullable
     */
  decision?: string | null;
  /** On what ground. */
  ground: AppealGround;
  /** Its state. */
  status: AppealStatus;
}

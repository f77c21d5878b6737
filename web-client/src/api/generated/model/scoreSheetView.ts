/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdBid } from './idBid';
import type { IdPanelMember } from './idPanelMember';
import type { IdScoreSheet } from './idScoreSheet';
import type { Points } from './points';
import type { ScoreItemView } from './scoreItemView';
import type { Timestamp } from './timestamp';

/**
 * A score sheet as it counts.
 */
export interface ScoreSheetView {
  /** Of which bid. */
  bid_id: IdBid;
  /**
     * How far it is from the mean of all; null until the evaluation is closed.
     * @nullable
     */
  deviation?: string | null;
  /** Its id. */
  id: IdScoreSheet;
  /** Every criterion, in the order of the documents. */
  items: ScoreItemView[];
  /** Whose. */
  member_id: IdPanelMember;
  /** From 1; a correction is the next. */
  revision: number;
  /** When it was handed in. */
  submitted_at: Timestamp;
  /** The sum. */
  total: Points;
}

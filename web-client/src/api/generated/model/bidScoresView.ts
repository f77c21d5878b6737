/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdBid } from './idBid';
import type { Points } from './points';
import type { ScoreSheetView } from './scoreSheetView';

/**
 * The sheets of a bid that the caller may see.
 */
export interface BidScoresView {
  /** Of which bid. */
  bid_id: IdBid;
  /** Whether the evaluation is closed; until then a member sees their own sheet only. */
  closed: boolean;
  /** The sheets. */
  sheets: ScoreSheetView[];
  technical_score?: Points | null;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ExcuseReason } from './excuseReason';
import type { Timestamp } from './timestamp';

/**
 * What was decided about a strike.
 */
export interface StrikeDecisionView {
  decided_at?: Timestamp | null;
  /** In words. */
  reason: string;
  reason_code?: ExcuseReason | null;
}

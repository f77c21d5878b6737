/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { CheckKind } from './checkKind';

/**
 * What was found of a bid.
 */
export interface RecordBidCheck {
  /** What was checked. */
  kind: CheckKind;
  /** Whether it is as it must be. */
  passed: boolean;
  /**
     * 1–500 characters; needed where it is not. The bidder reads it.
     * @maxLength 500
     * @nullable
     */
  reason?: string | null;
}

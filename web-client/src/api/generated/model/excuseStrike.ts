/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ExcuseReason } from './excuseReason';

/**
 * Why a missed visit is excused.
 */
export interface ExcuseStrike {
  /**
     * In words, which the person reads, 1–1,000 characters.
     * @maxLength 1000
     */
  reason: string;
  /** The kind of reason. */
  reason_code: ExcuseReason;
}

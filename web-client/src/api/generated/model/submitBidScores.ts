/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ScoreItem } from './scoreItem';

/**
 * A score sheet.
 */
export interface SubmitBidScores {
  /**
     * Every criterion, once.
     * @maxItems 200
     */
  items: ScoreItem[];
  /**
     * The sum, where the member wants it checked.
     * @maxLength 7
     * @nullable
     * @pattern ^\d{1,4}(\.\d{1,2})?$
     */
  total?: string | null;
}

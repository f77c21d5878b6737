/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { AwardChoice } from './awardChoice';

/**
 * The purchaser's decision. Without `awards` the first of the ranking wins each lot.
 */
export interface AwardProject {
  /**
     * One for each lot that is still in the running.
     * @nullable
     */
  awards?: AwardChoice[] | null;
  /**
     * 1–500 characters; needed where a better-ranked supplier is passed over because it may not take part.
     * @maxLength 500
     * @nullable
     */
  reason?: string | null;
}

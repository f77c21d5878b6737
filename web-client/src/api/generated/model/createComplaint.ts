/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdChallenge } from './idChallenge';

/**
 * A complaint to raise, after a challenge.
 */
export interface CreateComplaint {
  /** The challenge that went before. */
  challenge_id: IdChallenge;
  /**
     * 事实依据, 1–10,000 characters.
     * @maxLength 10000
     */
  facts: string;
  /** Codes of its claims: never more than was challenged. */
  matters: string[];
}

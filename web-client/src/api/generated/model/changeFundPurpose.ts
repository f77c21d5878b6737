/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFundVote } from './idFundVote';

/**
 * Another purpose for the same money.
 */
export interface ChangeFundPurpose {
  /**
     * The donor's consent: which paper, of when; 1–500 characters. Required (慈善法§56).
     * @maxLength 500
     * @nullable
     */
  donor_consent?: string | null;
  /**
     * What the money is for now, 1–60 characters.
     * @maxLength 60
     */
  name: string;
  vote_id?: IdFundVote | null;
}

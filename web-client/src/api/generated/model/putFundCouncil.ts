/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFundVote } from './idFundVote';
import type { NewFundMember } from './newFundMember';

/**
 * Those who sit from now on.
 */
export interface PutFundCouncil {
  /**
     * 理事.
     * @maxItems 25
     */
  council: NewFundMember[];
  /**
     * 监事.
     * @maxItems 25
     */
  supervisors: NewFundMember[];
  vote_id?: IdFundVote | null;
}

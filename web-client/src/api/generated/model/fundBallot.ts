/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { FundChoice } from './fundChoice';
import type { IdFundMember } from './idFundMember';

/**
 * One member's vote.
 */
export interface FundBallot {
  /** How. */
  choice: FundChoice;
  /** Who; they were present and are not recused. */
  member_id: IdFundMember;
}

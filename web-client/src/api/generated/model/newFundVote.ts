/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { FundBallot } from './fundBallot';
import type { FundMatter } from './fundMatter';
import type { IdFundMember } from './idFundMember';

/**
 * A vote to record. Its outcome is computed.
 */
export interface NewFundVote {
  /**
     * Whoever was present and is not named abstained.
     * @maxItems 25
     */
  ballots?: FundBallot[];
  /** On what. */
  matter: FundMatter;
  /**
     * Related members 回避: they count neither in the quorum nor in the vote.
     * @maxItems 25
     */
  recused?: IdFundMember[];
  /**
     * In words, 1–200 characters.
     * @maxLength 200
     */
  title: string;
}

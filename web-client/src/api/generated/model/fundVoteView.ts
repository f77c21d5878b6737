/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { FundMatter } from './fundMatter';
import type { FundVoteOutcome } from './fundVoteOutcome';
import type { IdFundMember } from './idFundMember';
import type { IdFundVote } from './idFundVote';

/**
 * A vote.
 */
export interface FundVoteView {
  /** 弃权. */
  abstained: number;
  /** 反对. */
  against: number;
  /** Members in office without those who are recused. */
  eligible: number;
  /** Its id. */
  id: IdFundVote;
  /** 赞成. */
  in_favor: number;
  /** On what. */
  matter: FundMatter;
  /** Whether two thirds of those present had to agree. */
  needs_two_thirds: boolean;
  /** What follows from the numbers. */
  outcome: FundVoteOutcome;
  /** Those of them who were present. */
  present: number;
  /** 回避. */
  recused: IdFundMember[];
  /** In words. */
  title: string;
}

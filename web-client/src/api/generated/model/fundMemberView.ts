/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { FundPosition } from './fundPosition';
import type { IdFundMember } from './idFundMember';

/**
 * A member as everybody sees them.
 */
export interface FundMemberView {
  /** Its id. */
  id: IdFundMember;
  /** 姓名: councils of funds are public. */
  name: string;
  /** Whether the fund pays them. */
  paid: boolean;
  /** 职务. */
  position: FundPosition;
  /** Its last day. */
  term_ends_on: string;
  /** 任期. */
  term_starts_on: string;
}

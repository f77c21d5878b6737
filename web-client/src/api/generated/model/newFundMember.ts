/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { FundPosition } from './fundPosition';

/**
 * A member of the council, or a supervisor.
 */
export interface NewFundMember {
  /**
     * Those who name the same are close relatives 近亲属, 1–50 characters.
     * @maxLength 50
     * @nullable
     */
  family?: string | null;
  /** Whether they keep the fund's books 财会人员. */
  finance_staff?: boolean;
  /**
     * 姓名, 1–50 characters.
     * @maxLength 50
     */
  name: string;
  /** Whether the fund pays them (条例§23: a third of the council at most). */
  paid?: boolean;
  position?: FundPosition | null;
  /** 现职国家工作人员. */
  serving_official?: boolean;
  /**
     * Its last day; at most five years later. Five years without it.
     * @nullable
     */
  term_ends_on?: string | null;
  /**
     * First day of the term 任期; today without it.
     * @nullable
     */
  term_starts_on?: string | null;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { FundDutyStatus } from './fundDutyStatus';

/**
 * Something else that the year asks for.
 */
export interface FundDutyView {
  /** Where it stands. */
  article: string;
  /** `meetings`, `annual_report`, `raising_disclosure`, `investment_votes` or `government_money`. */
  code: string;
  /** In words. */
  detail: string;
  /** Until the end of this day. */
  due_on: string;
  /** Derived. */
  status: FundDutyStatus;
}

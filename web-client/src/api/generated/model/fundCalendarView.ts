/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { FundDutyView } from './fundDutyView';
import type { IdFund } from './idFund';

/**
 * What is due, and what was done.
 */
export interface FundCalendarView {
  /** Of which fund. */
  fund_id: IdFund;
  /** In the order of their days. */
  items: FundDutyView[];
  /** Of which year. */
  year: number;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { FundReportContent } from './fundReportContent';
import type { IdFund } from './idFund';
import type { IdFundAnnualReport } from './idFundAnnualReport';
import type { Timestamp } from './timestamp';

/**
 * A filed report.
 */
export interface FundAnnualReportView {
  /** What was reported. */
  content: FundReportContent;
  /** When it was entered. */
  created_at: Timestamp;
  /** When it was due. */
  due_on: string;
  /** When it was filed. */
  filed_on: string;
  /** Of which fund. */
  fund_id: IdFund;
  /** Its id. */
  id: IdFundAnnualReport;
  /** Whether it was filed after that. */
  late: boolean;
  /** SHA-256 of `content` as it is sent here, without blanks. */
  sha256: string;
  /** Of which year. */
  year: number;
}

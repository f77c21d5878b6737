/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { FundAnnualReportView } from './fundAnnualReportView';

/**
 * Every filed report of a fund, one a year.
 */
export interface FundAnnualReportList {
  /** The newest year first. */
  items: FundAnnualReportView[];
}

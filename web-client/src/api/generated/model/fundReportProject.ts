/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFundProject } from './idFundProject';

/**
 * A project in a report.
 */
export interface FundReportProject {
  /** In how many payments. */
  disbursements: number;
  /** What was paid for it in the year. */
  paid_fen: number;
  /** Which. */
  project_id: IdFundProject;
  /** 名称. */
  title: string;
}

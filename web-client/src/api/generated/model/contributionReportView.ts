/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ReportedSpend } from './reportedSpend';
import type { Timestamp } from './timestamp';

/**
 * 使用情况反馈.
 */
export interface ContributionReportView {
  /** When the donor was told. */
  created_at: Timestamp;
  /** Its items. */
  spends: ReportedSpend[];
  /** What became of it. */
  summary: string;
  /** Their sum, fen. */
  total_fen: number;
}

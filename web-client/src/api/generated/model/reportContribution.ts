/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ReportedSpend } from './reportedSpend';

/**
 * 使用情况反馈.
 */
export interface ReportContribution {
  /** 1–200 items that add up to exactly what was used. */
  spends: ReportedSpend[];
  /**
     * What became of it, 1–5,000 characters.
     * @maxLength 5000
     */
  summary: string;
}

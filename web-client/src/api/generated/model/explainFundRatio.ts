/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { FundRatio } from './fundRatio';

/**
 * Why a ratio is not met.
 */
export interface ExplainFundRatio {
  /**
     * Where it is explained to the public, https.
     * @maxLength 500
     */
  explanation_url: string;
  /** Which ratio. */
  ratio: FundRatio;
  /**
     * Why, 1–2,000 characters.
     * @maxLength 2000
     */
  reason: string;
  /** When it was reported to civil affairs. */
  reported_on: string;
  /**
     * Of which year, 2000–2100.
     * @minimum 2000
     * @maximum 2100
     */
  year: number;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { FundDutyView } from './fundDutyView';
import type { FundFigureView } from './fundFigureView';
import type { FundRatioRule } from './fundRatioRule';
import type { FundRatioView } from './fundRatioView';
import type { IdFund } from './idFund';

/**
 * The fund's year against the rules.
 */
export interface FundComplianceView {
  administration?: FundRatioView | null;
  /**
     * Where it stands.
     * @nullable
     */
  article?: string | null;
  /** Today. */
  as_of: string;
  /** Whether the year is over. */
  complete: boolean;
  /** Days of the year. */
  days_in_year: number;
  /** Days of the year that are over or run. */
  days_passed: number;
  /** Other duties. */
  duties: FundDutyView[];
  /** Every figure with its rows. */
  figures: FundFigureView[];
  /** Of which fund. */
  fund_id: IdFund;
  host_id?: IdFund | null;
  /** Whether both ratios are met, or explained. */
  met: boolean;
  /** The rule that applies. */
  rule: FundRatioRule;
  spending?: FundRatioView | null;
  /** What will go wrong, or has. */
  warnings: string[];
  /** Of which year. */
  year: number;
}

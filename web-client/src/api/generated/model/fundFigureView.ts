/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { FundFigureRow } from './fundFigureRow';

/**
 * A figure from the ledger.
 */
export interface FundFigureView {
  /** The sum of the rows. */
  amount_fen: number;
  /**
     * `income`, `spending`, `administration`, `total_spending`, `prior_income`, `three_years_income` or
     * `prior_net_assets`.
     */
  code: string;
  /** The first day that counts. */
  from: string;
  /** 名称. */
  label: string;
  /** The accounts that it comes from. */
  rows: FundFigureRow[];
  /** The last day that counts. */
  until: string;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { FundRatio } from './fundRatio';
import type { IdFundException } from './idFundException';

/**
 * A recorded exception.
 */
export interface FundExceptionView {
  /** Where the public was told. */
  explanation_url: string;
  /** Its id. */
  id: IdFundException;
  /** Which ratio. */
  ratio: FundRatio;
  /** Why. */
  reason: string;
  /** When civil affairs were told. */
  reported_on: string;
  /** Of which year. */
  year: number;
}

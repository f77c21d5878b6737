/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IndicatorView } from './indicatorView';

/**
 * What happened to one indicator.
 */
export interface IndicatorChangeView {
  after?: IndicatorView | null;
  before?: IndicatorView | null;
  /** Which one. */
  code: string;
}

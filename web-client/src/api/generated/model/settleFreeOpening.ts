/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdBudgetLine } from './idBudgetLine';

/**
 * 免费开放补助清算.
 */
export interface SettleFreeOpening {
  /** The line that pays. */
  budget_id: IdBudgetLine;
  /**
     * 下达文号.
     * @maxLength 100
     * @nullable
     */
  paper_no?: string | null;
  /**
     * Only venues in this region's subtree; the line's region by default.
     * @nullable
     */
  region?: string | null;
  /** Which year. */
  year: number;
}

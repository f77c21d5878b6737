/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { BudgetMisuseKind } from './budgetMisuseKind';

/**
 * Refused attempts of one kind.
 */
export interface BudgetMisuseCount {
  /** Over how much money, fen. */
  amount_fen: number;
  /** How the money was to be misused. */
  kind: BudgetMisuseKind;
  /**
     * How many.
     * @minimum 0
     */
  refused: number;
}

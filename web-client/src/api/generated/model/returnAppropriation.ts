/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { BudgetReturnKind } from './budgetReturnKind';

/**
 * 收回.
 */
export interface ReturnAppropriation {
  /** How much, fen. */
  amount_fen: number;
  /** Of what. */
  kind: BudgetReturnKind;
  /**
     * 收回文号.
     * @maxLength 100
     */
  paper_no: string;
  /**
     * Why, 1–500 characters.
     * @maxLength 500
     */
  reason: string;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { BudgetSpendView } from './budgetSpendView';

/**
 * The spends of an appropriation.
 */
export interface BudgetSpendList {
  /** In the order in which they were recorded. */
  items: BudgetSpendView[];
}

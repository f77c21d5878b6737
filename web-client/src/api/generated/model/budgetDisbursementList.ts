/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { BudgetDisbursementView } from './budgetDisbursementView';

/**
 * The disbursements of an appropriation.
 */
export interface BudgetDisbursementList {
  /** In the order in which they were requested. */
  items: BudgetDisbursementView[];
}

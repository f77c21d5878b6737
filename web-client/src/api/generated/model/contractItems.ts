/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ContractItem } from './contractItem';

/**
 * The rows behind the chart of purchases.
 */
export interface ContractItems {
  /** In the order in which they were signed. */
  items: ContractItem[];
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { CustodianView } from './custodianView';

/**
 * The custodians of a project's bids.
 */
export interface CustodiansView {
  /** Whether all three have: only then bids can be sealed. */
  complete: boolean;
  /** Those who have registered a key, in the order of the shares. */
  items: CustodianView[];
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { CollusionSignal } from './collusionSignal';

/**
 * The signs between a project's bids.
 */
export interface CollusionSignals {
  /** Pairs with at least one sign. */
  items: CollusionSignal[];
}

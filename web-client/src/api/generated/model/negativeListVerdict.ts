/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { NegativeListReason } from './negativeListReason';

/**
 * Whether an item may be in the catalogue.
 */
export interface NegativeListVerdict {
  /** Whether no answer bars it. */
  allowed: boolean;
  /** The article. */
  article: string;
  /** Every answer that bars it. */
  reasons: NegativeListReason[];
}

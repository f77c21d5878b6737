/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ClarifiedCriterion } from './clarifiedCriterion';

/**
 * What changes of the documents.
 */
export interface ClarifiedTerms {
  /** What is said of criteria. */
  criteria?: ClarifiedCriterion[];
  /**
     * 价格分权重: only what was published.
     * @nullable
     */
  price_weight?: number | null;
  /**
     * 采购需求 as it is from now on, 1–20,000 characters.
     * @maxLength 20000
     * @nullable
     */
  requirement?: string | null;
}

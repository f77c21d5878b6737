/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdSupplier } from './idSupplier';

/**
 * A question to the purchaser.
 */
export interface AskEnquiry {
  /**
     * 1–2,000 characters; published with its answer, without the asker.
     * @maxLength 2000
     */
  question: string;
  supplier_id?: IdSupplier | null;
}

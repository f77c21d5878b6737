/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Why an item may not be bought.
 */
export interface NegativeListReason {
  /** Why that bars it. */
  detail: string;
  /** The question that was answered with yes. */
  question: string;
}

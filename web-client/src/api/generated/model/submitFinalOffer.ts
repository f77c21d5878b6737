/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * A last price.
 */
export interface SubmitFinalOffer {
  /**
     * In fen; at most the lot's ceiling.
     * @minimum 1
     */
  price_fen: number;
}

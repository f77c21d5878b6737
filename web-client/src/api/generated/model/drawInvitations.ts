/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * How many are drawn.
 */
export interface DrawInvitations {
  /**
     * The lawful minimum by default.
     * @nullable
     */
  count?: number | null;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Why a bid is withdrawn.
 */
export interface WithdrawBid {
  /**
     * At most 200 characters.
     * @maxLength 200
     * @nullable
     */
  reason?: string | null;
}

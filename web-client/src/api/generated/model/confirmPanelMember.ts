/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * The member's declaration.
 */
export interface ConfirmPanelMember {
  /** That there is no tie to the purchaser or a bidder; must be true. */
  no_conflict: boolean;
}

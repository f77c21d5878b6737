/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * What was in it: for the bidder, the purchaser, the finance supervisor, the auditor and the panel.
 * @nullable
 */
export type BidViewContent = { [key: string]: unknown } | null;

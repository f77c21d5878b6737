/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Points or a weight with two decimals
 * @maxLength 8
 * @pattern ^-?\d{1,4}(\.\d{1,2})?$
 */
export type Points = string;

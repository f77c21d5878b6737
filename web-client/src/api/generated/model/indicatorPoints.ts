/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * A weight or points with two decimals
 * @maxLength 7
 * @pattern ^-?\d{1,3}(\.\d{1,2})?$
 */
export type IndicatorPoints = string;

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * An amount in fen. The name of a field that holds one ends in `_fen`.
 */
export type Fen = number;

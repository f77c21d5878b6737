/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type AccountDisbursementHeaders = {
/**
 * The same key and body within 24 h give the stored answer.
 * @maxLength 255
 */
'Idempotency-Key'?: string;
};

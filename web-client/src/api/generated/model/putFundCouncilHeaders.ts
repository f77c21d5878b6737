/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type PutFundCouncilHeaders = {
/**
 * The ETag of the record as read.
 * @maxLength 255
 */
'If-Match'?: string;
};

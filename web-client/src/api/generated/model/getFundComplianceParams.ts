/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type GetFundComplianceParams = {
/**
 * 2000–2100; this year without it.
 * @minimum 2000
 * @maximum 2100
 */
year?: number;
};

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type DownloadThirdPartyEvaluationsParams = {
/**
 * 评估年度; all without it.
 */
year?: number;
};

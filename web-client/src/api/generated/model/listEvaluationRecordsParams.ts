/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ListEvaluationRecordsParams = {
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
};

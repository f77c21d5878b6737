/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ListEvaluationStandardsPurpose } from './listEvaluationStandardsPurpose';
import type { Timestamp } from './timestamp';

export type ListEvaluationStandardsParams = {
/**
 * All versions of this one.
 */
code?: string;
/**
 * Any of these states, separated by commas.
 */
status?: string;
/**
 * For this purpose.
 */
purpose?: ListEvaluationStandardsPurpose;
/**
 * Only what changed then or later.
 */
updated_since?: Timestamp;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
};

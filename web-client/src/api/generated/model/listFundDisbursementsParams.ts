/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFundProject } from './idFundProject';
import type { Timestamp } from './timestamp';

export type ListFundDisbursementsParams = {
/**
 * Any of these states, separated by commas.
 */
status?: string;
/**
 * Any of these categories, separated by commas.
 */
category?: string;
/**
 * Only of this project.
 */
project_id?: IdFundProject;
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

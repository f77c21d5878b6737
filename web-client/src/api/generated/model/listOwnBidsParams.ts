/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdProcurementProject } from './idProcurementProject';
import type { Timestamp } from './timestamp';

export type ListOwnBidsParams = {
/**
 * Only in this project.
 */
project_id?: IdProcurementProject;
/**
 * Any of these states, separated by commas.
 */
status?: string;
/**
 * Changed at or after this.
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

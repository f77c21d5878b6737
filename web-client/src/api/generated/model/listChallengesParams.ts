/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdProcurementProject } from './idProcurementProject';
import type { ListChallengesMatter } from './listChallengesMatter';
import type { Timestamp } from './timestamp';

export type ListChallengesParams = {
/**
 * Only of this project.
 */
project_id?: IdProcurementProject;
/**
 * Only about this.
 */
matter?: ListChallengesMatter;
/**
 * Any of these states, separated by commas.
 */
status?: string;
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

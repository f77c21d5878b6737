/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdProcurementProject } from './idProcurementProject';
import type { Timestamp } from './timestamp';

export type ListOcdsReleasesParams = {
/**
 * Only of this project.
 */
project_id?: IdProcurementProject;
/**
 * Only of this process.
 */
ocid?: string;
/**
 * Made at or after this.
 */
since?: Timestamp;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
};

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdContribution } from './idContribution';
import type { IdFacility } from './idFacility';

export type ListNamingRightsParams = {
/**
 * Only of this venue and its parts.
 */
facility_id?: IdFacility;
/**
 * Only in return for this contribution.
 */
contribution_id?: IdContribution;
/**
 * Only those borne on this day.
 */
on?: string;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
};

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFacility } from './idFacility';
import type { ListOpeningCommitmentsKind } from './listOpeningCommitmentsKind';

export type ListOpeningCommitmentsParams = {
/**
 * Only of this facility.
 */
facility_id?: IdFacility;
/**
 * Only of agencies or only of schools.
 */
kind?: ListOpeningCommitmentsKind;
/**
 * Any of these states, separated by commas; the public sees published ones.
 */
status?: string;
/**
 * Only in this region's subtree.
 */
region?: string;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
};

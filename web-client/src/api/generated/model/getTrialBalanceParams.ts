/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdOrganization } from './idOrganization';

export type GetTrialBalanceParams = {
/**
 * The last local day that counts; all postings without it.
 */
at?: string;
/**
 * Only the books of this body.
 */
organization_id?: IdOrganization;
};

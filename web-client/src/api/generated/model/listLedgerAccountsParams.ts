/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdOrganization } from './idOrganization';

export type ListLedgerAccountsParams = {
/**
 * Only the books of this body.
 */
organization_id?: IdOrganization;
/**
 * Any of these kinds, separated by commas.
 */
kind?: string;
/**
 * Only this code.
 */
code?: string;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
};

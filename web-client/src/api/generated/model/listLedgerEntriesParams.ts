/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdLedgerAccount } from './idLedgerAccount';
import type { IdOrganization } from './idOrganization';

export type ListLedgerEntriesParams = {
/**
 * Only the books of this body.
 */
organization_id?: IdOrganization;
/**
 * Only entries with a posting in this account.
 */
account_id?: IdLedgerAccount;
/**
 * On or after this day.
 */
occurred_from?: string;
/**
 * Before this day.
 */
occurred_before?: string;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
};

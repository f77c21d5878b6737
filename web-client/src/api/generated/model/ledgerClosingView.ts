/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdLedgerClosing } from './idLedgerClosing';
import type { IdOrganization } from './idOrganization';
import type { Timestamp } from './timestamp';

/**
 * A closed period.
 */
export interface LedgerClosingView {
  /** Who closed it. */
  closed_by: string;
  /** When. */
  created_at: Timestamp;
  /** Its id. */
  id: IdLedgerClosing;
  /** Whose books. */
  organization_id: IdOrganization;
  /** The last day that is closed. */
  until_on: string;
}

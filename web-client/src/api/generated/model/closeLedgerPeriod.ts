/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdOrganization } from './idOrganization';

/**
 * Which books are closed until when.
 */
export interface CloseLedgerPeriod {
  /** Whose books. */
  organization_id: IdOrganization;
  /** The last day that is closed; it must be over. */
  until_on: string;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdSupplier } from './idSupplier';
import type { Timestamp } from './timestamp';

/**
 * A supplier that is asked to bid.
 */
export interface InvitationView {
  /** When it was asked. */
  invited_at: Timestamp;
  /** Which. */
  supplier_id: IdSupplier;
  /** Its name. */
  supplier_name: string;
}

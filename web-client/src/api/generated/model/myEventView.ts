/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Timestamp } from './timestamp';

/**
 * A line of the audit trail that the person wrote, or that is about the account.
 */
export interface MyEventView {
  /** What was done. */
  action: string;
  /** When. */
  at: Timestamp;
  /** To what kind of record. */
  kind: string;
  /** Which one. */
  object_id: string;
}

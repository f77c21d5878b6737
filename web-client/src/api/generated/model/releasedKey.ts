/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { CustodianRole } from './custodianRole';
import type { Timestamp } from './timestamp';

/**
 * A key that was released.
 */
export interface ReleasedKey {
  /** When. */
  released_at: Timestamp;
  /** Of which role. */
  role: CustodianRole;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdSession } from './idSession';
import type { Timestamp } from './timestamp';

/**
 * One login of a person.
 */
export interface LoginView {
  /** When the person logged in. */
  created_at: Timestamp;
  /** Its id. */
  id: IdSession;
  revoked_at?: Timestamp | null;
}

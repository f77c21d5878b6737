/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { GrantView } from './grantView';
import type { IdClient } from './idClient';
import type { Timestamp } from './timestamp';

/**
 * A machine client.
 */
export interface ClientView {
  /** Whether it may call. */
  active: boolean;
  /** What it calls itself at the token endpoint. */
  client_id: string;
  /**
     * Its secret: only in the answer that made it, and not when that answer is replayed.
     * @nullable
     */
  client_secret?: string | null;
  /** When it was created. */
  created_at: Timestamp;
  /** What it may do. */
  grants: GrantView[];
  /** Its id. */
  id: IdClient;
  /** What it is. */
  name: string;
  /** When it was changed last. */
  updated_at: Timestamp;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdSession } from './idSession';

/**
 * What a person calls with.
 */
export interface TokensView {
  /** For the `Authorization` header. */
  access_token: string;
  /** Until the access token expires, seconds. */
  expires_in: number;
  /** For the next access token; good for one use. */
  refresh_token: string;
  /** The session. */
  session_id: IdSession;
  /** `Bearer`. */
  token_type: string;
}

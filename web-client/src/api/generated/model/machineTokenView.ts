/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * An access token for a machine (RFC 6749 §5.1).
 */
export interface MachineTokenView {
  /** For the `Authorization` header. */
  access_token: string;
  /** Until it expires, seconds. */
  expires_in: number;
  /** The roles of the client, separated by spaces. */
  scope: string;
  /** `Bearer`. */
  token_type: string;
}

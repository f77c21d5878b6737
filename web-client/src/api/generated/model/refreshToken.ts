/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * A refresh token to spend.
 */
export interface RefreshToken {
  /** The last refresh token of the session. It is good for one use. */
  refresh_token: string;
}

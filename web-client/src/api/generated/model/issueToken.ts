/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * A request for a token (RFC 6749 §4.4). The client names itself here or with HTTP Basic.
 */
export interface IssueToken {
  /**
     * Which client.
     * @nullable
     */
  client_id?: string | null;
  /**
     * Its secret.
     * @nullable
     */
  client_secret?: string | null;
  /**
     * `client_credentials`.
     * @nullable
     */
  grant_type?: string | null;
}

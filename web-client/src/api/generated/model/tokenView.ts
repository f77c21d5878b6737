/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export interface TokenView {
  access_token: string;
  token_type: string;
  expires_in: number;
  refresh_token: string;
}

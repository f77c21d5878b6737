/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export interface RefreshBody {
  refresh_token: string;
}

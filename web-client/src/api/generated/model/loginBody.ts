/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export interface LoginBody {
  login: string;
  password: string;
}

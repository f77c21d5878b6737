/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export interface RegisterBody {
  login: string;
  password: string;
  display_name: string;
  /** @nullable */
  phone?: string | null;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export interface MeView {
  id: string;
  /** @nullable */
  login?: string | null;
  display_name: string;
  /** @nullable */
  phone?: string | null;
}

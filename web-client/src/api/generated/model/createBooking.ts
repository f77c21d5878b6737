/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export interface CreateBooking {
  space_id: string;
  starts_at: string;
  ends_at: string;
  headcount: number;
  purpose: string;
}

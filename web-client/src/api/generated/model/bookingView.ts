/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { BookingStatus } from './bookingStatus';

export interface BookingView {
  id: string;
  space_id: string;
  facility_id: string;
  starts_at: string;
  ends_at: string;
  headcount: number;
  purpose: string;
  status: BookingStatus;
  /** @nullable */
  status_reason?: string | null;
  available_actions: string[];
  created_at: string;
}

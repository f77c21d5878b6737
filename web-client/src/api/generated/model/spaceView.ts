/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Sharing } from './sharing';

export interface SpaceView {
  id: string;
  facility_id: string;
  /** @nullable */
  parent_id?: string | null;
  name: string;
  /** @nullable */
  description?: string | null;
  capacity: number;
  sharing: Sharing;
  start_interval_minutes: number;
  /** @nullable */
  min_duration_minutes?: number | null;
  /** @nullable */
  max_duration_minutes?: number | null;
  buffer_before_minutes: number;
  buffer_after_minutes: number;
  advance_min_minutes: number;
  advance_max_days: number;
  /** @nullable */
  cancel_before_minutes?: number | null;
  approval_required: boolean;
  /** @nullable */
  max_active_bookings_per_person?: number | null;
  accessible: boolean;
  equipment: string[];
  bookable: boolean;
}

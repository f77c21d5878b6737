/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFacility } from './idFacility';
import type { IdSpace } from './idSpace';
import type { Sharing } from './sharing';
import type { Timestamp } from './timestamp';

/**
 * A space, with the rules of booking it.
 */
export interface SpaceView {
  /** 无障碍可达. */
  accessible: boolean;
  /** How many dates ahead a booking may start. */
  advance_max_days: number;
  /** How long before its start a booking must be made. */
  advance_min_minutes: number;
  /** Whether the venue decides on each booking. */
  approval_required: boolean;
  /**
     * Minutes after its beginning at which a booking that nobody has come to is released; null is
     * never.
     * @nullable
     */
  auto_release_minutes?: number | null;
  /** What this caller can do with it now: `book`, `update`, `close`. */
  available_actions: string[];
  /** Whether it can be booked at all; it can be booked while its facility is open. */
  bookable: boolean;
  /** Time kept clear after a booking. */
  buffer_after_minutes: number;
  /** Time kept clear before a booking. */
  buffer_before_minutes: number;
  /**
     * How long before its start a booking may be cancelled; null is the rule parameter
     * `booking.cancel_before_minutes`.
     * @nullable
     */
  cancel_before_minutes?: number | null;
  /** People that it holds. */
  capacity: number;
  /** When it was entered. */
  created_at: Timestamp;
  /**
     * 简介.
     * @nullable
     */
  description?: string | null;
  /** 设备. */
  equipment: string[];
  /** Whose it is. */
  facility_id: IdFacility;
  /** 设施名称. */
  facility_name: string;
  /** Whether it has parts: a booking of it takes them all. */
  has_children: boolean;
  /** Its id. */
  id: IdSpace;
  /**
     * Bookings that one person may have here at a time; null is no limit.
     * @nullable
     */
  max_active_bookings_per_person?: number | null;
  /**
     * Longest booking; null is no limit of the space.
     * @nullable
     */
  max_duration_minutes?: number | null;
  /**
     * Shortest booking; null is no limit.
     * @nullable
     */
  min_duration_minutes?: number | null;
  /** 名称. */
  name: string;
  parent_id?: IdSpace | null;
  /** 实名: whether whoever books must show a document. */
  real_name_required: boolean;
  /** The code of the facility's region. */
  region: string;
  /** Who may use it at the same time. */
  sharing: Sharing;
  /** Step of the grid of starts, from each opening on. */
  start_interval_minutes: number;
  /** When it last changed. */
  updated_at: Timestamp;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFacility } from './idFacility';
import type { IdSpace } from './idSpace';
import type { Sharing } from './sharing';

/**
 * A space to enter. Absent rules take their defaults.
 */
export interface CreateSpace {
  /**
     * 无障碍可达; `true` by default.
     * @nullable
     */
  accessible?: boolean | null;
  /**
     * How many dates ahead a booking may start, 0–1096, 365 by default; 0 is today only.
     * @nullable
     */
  advance_max_days?: number | null;
  /**
     * How long before its start a booking must be made, 0 by default.
     * @nullable
     */
  advance_min_minutes?: number | null;
  /**
     * Whether the venue decides on each booking; `false` by default.
     * @nullable
     */
  approval_required?: boolean | null;
  /**
     * Minutes after its beginning, 1–1440, at which a booking that nobody has come to is released to
     * others; never by default.
     * @nullable
     */
  auto_release_minutes?: number | null;
  /**
     * Whether it can be booked at all; `true` by default.
     * @nullable
     */
  bookable?: boolean | null;
  /**
     * Time kept clear after a booking, 0 by default.
     * @nullable
     */
  buffer_after_minutes?: number | null;
  /**
     * Time kept clear before a booking, 0 by default.
     * @nullable
     */
  buffer_before_minutes?: number | null;
  /**
     * How long before its start a booking may be cancelled; by default the rule parameter
     * `booking.cancel_before_minutes`.
     * @nullable
     */
  cancel_before_minutes?: number | null;
  /** People that it holds, 1–100,000. */
  capacity: number;
  /**
     * 简介, at most 4,000 characters.
     * @nullable
     */
  description?: string | null;
  /**
     * 设备, at most 50.
     * @nullable
     */
  equipment?: string[] | null;
  /** Whose it is. */
  facility_id: IdFacility;
  /**
     * Bookings that one person may have here at a time; no limit by default.
     * @nullable
     */
  max_active_bookings_per_person?: number | null;
  /**
     * Longest booking; no limit by default, and never more than 31 days.
     * @nullable
     */
  max_duration_minutes?: number | null;
  /**
     * Shortest booking; no limit by default.
     * @nullable
     */
  min_duration_minutes?: number | null;
  /** 名称, 1–100 characters. */
  name: string;
  parent_id?: IdSpace | null;
  /**
     * 实名: whether whoever books must show a document; `false` by default. Only where the law or
     * safety asks for it (个人信息保护法 §6).
     * @nullable
     */
  real_name_required?: boolean | null;
  sharing?: Sharing | null;
  /**
     * Step of the grid of starts, 1–1440, 30 by default. The grid begins at each opening.
     * @nullable
     */
  start_interval_minutes?: number | null;
}

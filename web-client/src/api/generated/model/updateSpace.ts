/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdSpace } from './idSpace';
import type { Sharing } from './sharing';

/**
 * What to change about a space: absent leaves, `null` clears (RFC 7396). Bookings made before stand.
 */
export interface UpdateSpace {
  /**
     * 无障碍可达.
     * @nullable
     */
  accessible?: boolean | null;
  /**
     * How many dates ahead a booking may start.
     * @nullable
     */
  advance_max_days?: number | null;
  /**
     * How long before its start a booking must be made.
     * @nullable
     */
  advance_min_minutes?: number | null;
  /**
     * Whether the venue decides on each booking.
     * @nullable
     */
  approval_required?: boolean | null;
  /**
     * Minutes after its beginning at which a booking that nobody has come to is released.
     * @nullable
     */
  auto_release_minutes?: number | null;
  /**
     * Whether it can be booked at all.
     * @nullable
     */
  bookable?: boolean | null;
  /**
     * Time kept clear after a booking.
     * @nullable
     */
  buffer_after_minutes?: number | null;
  /**
     * Time kept clear before a booking.
     * @nullable
     */
  buffer_before_minutes?: number | null;
  /**
     * How long before its start a booking may be cancelled.
     * @nullable
     */
  cancel_before_minutes?: number | null;
  /**
     * People that it holds.
     * @nullable
     */
  capacity?: number | null;
  /**
     * 简介.
     * @nullable
     */
  description?: string | null;
  /**
     * All of 设备.
     * @nullable
     */
  equipment?: string[] | null;
  /**
     * Bookings that one person may have here at a time.
     * @nullable
     */
  max_active_bookings_per_person?: number | null;
  /**
     * Longest booking.
     * @nullable
     */
  max_duration_minutes?: number | null;
  /**
     * Shortest booking.
     * @nullable
     */
  min_duration_minutes?: number | null;
  /**
     * 名称.
     * @nullable
     */
  name?: string | null;
  parent_id?: IdSpace | null;
  /**
     * 实名: whether whoever books must show a document.
     * @nullable
     */
  real_name_required?: boolean | null;
  sharing?: Sharing | null;
  /**
     * Step of the grid of starts.
     * @nullable
     */
  start_interval_minutes?: number | null;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFacility } from './idFacility';
import type { IdOrganization } from './idOrganization';
import type { LocalDate } from './localDate';
import type { QuotaPeriod } from './quotaPeriod';

/**
 * A limit to set. One of `region`, `organization_id` and `facility_id` says where; at least one of
 * `max_bookings` and `max_minutes` how much.
 */
export interface CreateBookingQuota {
  facility_id?: IdFacility | null;
  /**
     * Bookings, 1–10,000.
     * @nullable
     */
  max_bookings?: number | null;
  /**
     * Minutes in all, 1–100,000.
     * @nullable
     */
  max_minutes?: number | null;
  /** 名称, 1–100 characters. */
  name: string;
  organization_id?: IdOrganization | null;
  /** Over what it counts. */
  period: QuotaPeriod;
  /**
     * All venues in this region's subtree.
     * @nullable
     */
  region?: string | null;
  /** The first local day of bookings that it holds for. */
  valid_from: LocalDate;
  valid_to?: LocalDate | null;
}

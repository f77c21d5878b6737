/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdBookingQuota } from './idBookingQuota';
import type { IdFacility } from './idFacility';
import type { IdOrganization } from './idOrganization';
import type { LocalDate } from './localDate';
import type { QuotaPeriod } from './quotaPeriod';
import type { Timestamp } from './timestamp';

/**
 * A limit of one person's bookings.
 */
export interface BookingQuotaView {
  /** When it was set. */
  created_at: Timestamp;
  facility_id?: IdFacility | null;
  /** Its id. */
  id: IdBookingQuota;
  /**
     * Bookings; null is no limit of their number.
     * @nullable
     */
  max_bookings?: number | null;
  /**
     * Minutes in all; null is no limit of their length.
     * @nullable
     */
  max_minutes?: number | null;
  /** 名称. */
  name: string;
  organization_id?: IdOrganization | null;
  /** Over what it counts. */
  period: QuotaPeriod;
  /**
     * All venues in this region's subtree.
     * @nullable
     */
  region?: string | null;
  /** When it last changed. */
  updated_at: Timestamp;
  /** The first local day of bookings that it holds for. */
  valid_from: LocalDate;
  valid_to?: LocalDate | null;
  /** Grows with every change. */
  version: number;
}

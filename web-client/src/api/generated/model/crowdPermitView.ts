/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Authority } from './authority';
import type { IdBooking } from './idBooking';
import type { IdCrowdPermit } from './idCrowdPermit';
import type { LocalDate } from './localDate';
import type { Timestamp } from './timestamp';

/**
 * A permit.
 */
export interface CrowdPermitView {
  /** When it was applied for. */
  applied_on: LocalDate;
  /** Who permitted it. */
  authority: Authority;
  /** Of which booking. */
  booking_id: IdBooking;
  /** When it was recorded. */
  created_at: Timestamp;
  /** When it was given. */
  granted_on: LocalDate;
  /** Its id. */
  id: IdCrowdPermit;
  /** 许可文号. */
  number: string;
}

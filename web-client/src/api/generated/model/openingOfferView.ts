/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { AffectedBooking } from './affectedBooking';
import type { IdFacility } from './idFacility';
import type { IdOpeningOffer } from './idOpeningOffer';
import type { IdSpace } from './idSpace';
import type { LocalDate } from './localDate';
import type { OfferMode } from './offerMode';
import type { OfferStatus } from './offerStatus';
import type { SiteCheckView } from './siteCheckView';
import type { Timestamp } from './timestamp';
import type { WeeklyRowBody } from './weeklyRowBody';

/**
 * An offer.
 */
export interface OpeningOfferView {
  /**
     * Bookings that are no longer in open time; only in the answer that delists it.
     * @nullable
     */
  affected_bookings?: AffectedBooking[] | null;
  /**
     * Who applied; for who works there.
     * @nullable
     */
  applied_by?: string | null;
  /** What this caller can do now. */
  available_actions: string[];
  /** When it was applied for. */
  created_at: Timestamp;
  /** Dates on which it does not hold. */
  dates_excluded: LocalDate[];
  /** Whose spaces. */
  facility_id: IdFacility;
  /** The facility's name. */
  facility_name: string;
  /** Its id. */
  id: IdOpeningOffer;
  /** What it costs otherwise, fen. */
  list_price_fen: number;
  /** For how much. */
  mode: OfferMode;
  /** What it costs the public, fen. */
  offer_price_fen: number;
  /** The facility's region. */
  region: string;
  site_check?: SiteCheckView | null;
  /** Which spaces. */
  space_ids: IdSpace[];
  /** Its state. */
  status: OfferStatus;
  /**
     * Why it was delisted; for who works there.
     * @nullable
     */
  status_reason?: string | null;
  /** When it last changed. */
  updated_at: Timestamp;
  /** From which date. */
  valid_from: LocalDate;
  /** Until which date, included. */
  valid_to: LocalDate;
  /** Grows with every change. */
  version: number;
  /** When. */
  weekly: WeeklyRowBody[];
}

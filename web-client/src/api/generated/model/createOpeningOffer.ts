/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFacility } from './idFacility';
import type { IdSpace } from './idSpace';
import type { LocalDate } from './localDate';
import type { OfferMode } from './offerMode';
import type { WeeklyRowBody } from './weeklyRowBody';

/**
 * An offer to apply for.
 */
export interface CreateOpeningOffer {
  /** Dates on which it does not hold, at most 366. */
  dates_excluded?: LocalDate[];
  /** A privately owned facility: CV, or of an enterprise, a private non-enterprise unit or a collective. */
  facility_id: IdFacility;
  /** What it costs otherwise, fen for one person and visit. */
  list_price_fen: number;
  /** For how much. */
  mode: OfferMode;
  /**
     * What it costs the public: 0 for `free`, below the list price for `discount`, at most it for
     * `paid_by_public`.
     */
  offer_price_fen: number;
  /** 1–100 of its spaces. */
  space_ids: IdSpace[];
  /** The first date. */
  valid_from: LocalDate;
  /** The last date, included; at most three years later. */
  valid_to: LocalDate;
  /** 1–50 rows of weekly hours. */
  weekly: WeeklyRowBody[];
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdSpace } from './idSpace';
import type { LocalDate } from './localDate';
import type { OfferMode } from './offerMode';
import type { WeeklyRowBody } from './weeklyRowBody';

/**
 * Changes to an offer whose place was not checked yet.
 */
export interface UpdateOpeningOffer {
  /**
     * All excluded dates.
     * @nullable
     */
  dates_excluded?: LocalDate[] | null;
  /**
     * What it costs otherwise.
     * @nullable
     */
  list_price_fen?: number | null;
  mode?: OfferMode | null;
  /**
     * What it costs the public.
     * @nullable
     */
  offer_price_fen?: number | null;
  /**
     * All its spaces.
     * @nullable
     */
  space_ids?: IdSpace[] | null;
  valid_from?: LocalDate | null;
  valid_to?: LocalDate | null;
  /**
     * All its weekly hours.
     * @nullable
     */
  weekly?: WeeklyRowBody[] | null;
}

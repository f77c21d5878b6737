/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { CreateRatingDimensions } from './createRatingDimensions';
import type { IdBooking } from './idBooking';
import type { IdContract } from './idContract';
import type { IdTicket } from './idTicket';
import type { RatingChannel } from './ratingChannel';
import type { RatingOnBehalfOf } from './ratingOnBehalfOf';

/**
 * A rating of exactly one use.
 */
export interface CreateRating {
  /**
     * With `contract_id`: the place, from 1, of the service user's opinion that was heard at the acceptance;
     * the purchaser's own rating without it.
     * @nullable
     */
  acceptance_opinion?: number | null;
  booking_id?: IdBooking | null;
  channel?: RatingChannel | null;
  contract_id?: IdContract | null;
  /**
     * Names the device, 1–200 characters; only a keyed digest is kept. The header `X-Device-Id` says the same.
     * @maxLength 200
     * @nullable
     */
  device_id?: string | null;
  /**
     * Scores 1–5 of single sides, by the codes of `GET /rating-dimensions`.
     * @nullable
     */
  dimensions?: CreateRatingDimensions;
  /**
     * When the paper form was filled in: with the channel `paper` only, and needed there.
     * @nullable
     */
  filled_in_on?: string | null;
  on_behalf_of?: RatingOnBehalfOf | null;
  /**
     * Addresses of at most 9 photos, https.
     * @nullable
     */
  photos?: string[] | null;
  /**
     * 1 非常不满意 to 5 非常满意.
     * @minimum 1
     * @maximum 5
     */
  score: number;
  /**
     * In words, 1–2,000 characters.
     * @maxLength 2000
     * @nullable
     */
  text?: string | null;
  ticket_id?: IdTicket | null;
}

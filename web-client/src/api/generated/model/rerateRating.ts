/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { RatingChannel } from './ratingChannel';
import type { RatingOnBehalfOf } from './ratingOnBehalfOf';
import type { RerateRatingDimensions } from './rerateRatingDimensions';

/**
 * A rating after a fix.
 */
export interface RerateRating {
  channel?: RatingChannel | null;
  /**
     * Names the device.
     * @maxLength 200
     * @nullable
     */
  device_id?: string | null;
  /**
     * Scores 1–5 of single sides.
     * @nullable
     */
  dimensions?: RerateRatingDimensions;
  /**
     * When the paper form was filled in.
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
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { RatingServiceView } from './ratingServiceView';

/**
 * Every kind of service.
 */
export interface RatingDimensions {
  /** In the order in which they are looked up. */
  items: RatingServiceView[];
}

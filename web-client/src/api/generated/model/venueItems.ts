/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { VenueItem } from './venueItem';

/**
 * The rows behind the chart of social venues.
 */
export interface VenueItems {
  /** By id. */
  items: VenueItem[];
}

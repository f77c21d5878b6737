/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocationAccuracy } from './locationAccuracy';

/**
 * What to change about a place: absent leaves.
 */
export interface UpdateLocation {
  accuracy?: LocationAccuracy | null;
  /**
     * Latitude.
     * @nullable
     */
  lat?: number | null;
  /**
     * Longitude.
     * @nullable
     */
  lng?: number | null;
}

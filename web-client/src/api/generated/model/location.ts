/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocationAccuracy } from './locationAccuracy';

/**
 * A place on the map, WGS84. Chinese base maps use GCJ-02 or BD-09: convert before showing.
 */
export interface Location {
  /** How well they are known. */
  accuracy: LocationAccuracy;
  /**
     * Latitude, degrees; inside Quanzhou.
     * @minimum 24.2
     * @maximum 26.1
     */
  lat: number;
  /**
     * Longitude, degrees; inside Quanzhou.
     * @minimum 117.4
     * @maximum 119.4
     */
  lng: number;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export interface Location {
  lat: number;
  lng: number;
  accuracy: string;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Scores 1–5 of single sides.
 * @nullable
 */
export type RerateRatingDimensions = {[key: string]: number} | null;

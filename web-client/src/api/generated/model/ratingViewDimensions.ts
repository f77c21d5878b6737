/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Scores of single sides.
 */
export type RatingViewDimensions = {[key: string]: number};

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Scores 1–5 of single sides, by the codes of `GET /rating-dimensions`.
 * @nullable
 */
export type CreateRatingDimensions = {[key: string]: number} | null;

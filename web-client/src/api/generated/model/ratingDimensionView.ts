/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * A side of a service.
 */
export interface RatingDimensionView {
  /** Names it in a rating. */
  code: string;
  /** 中文名称. */
  name: string;
  /** The same in English. */
  name_en: string;
}

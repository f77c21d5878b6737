/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * How to give out the times.
 */
export interface AllocateRequest {
  /**
     * Breaks ties; the same seed gives the same times. As before without it, 0 at first.
     * @nullable
     */
  seed?: number | null;
}

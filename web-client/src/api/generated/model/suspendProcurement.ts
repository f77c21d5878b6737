/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * How long the purchase stands still.
 */
export interface SuspendProcurement {
  /**
     * How many days, today not counted; all that the law allows without it.
     * @nullable
     */
  days?: number | null;
  /**
     * 1–500 characters; published.
     * @maxLength 500
     */
  reason: string;
}

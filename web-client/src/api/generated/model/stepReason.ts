/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * What a transition takes that needs nothing more: no body, an empty object, or why. Other members are refused.
 */
export interface StepReason {
  /**
     * Why, 1–500 characters; it stands in the audit trail.
     * @maxLength 500
     * @nullable
     */
  reason?: string | null;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * An objection.
 */
export interface ObjectToThirdPartyEvaluation {
  /**
     * What shows it.
     * @maxLength 2000
     * @nullable
     */
  evidence?: string | null;
  /**
     * 异议理由, 1–2,000 characters.
     * @maxLength 2000
     */
  grounds: string;
  /**
     * Against the points of this leaf; without it against the whole.
     * @nullable
     */
  indicator_code?: string | null;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * 变更用途.
 */
export interface ChangeContributionPurpose {
  /**
     * Where the consent stands.
     * @maxLength 200
     * @nullable
     */
  consent_reference?: string | null;
  /** Whether the donor consents; nothing changes without (慈善法§56). */
  donor_consents?: boolean;
  /**
     * What it is for from now on.
     * @maxLength 200
     */
  purpose: string;
}

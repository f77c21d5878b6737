/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { NewIndicator } from './newIndicator';
import type { StandardPurpose } from './standardPurpose';

/**
 * A new standard, or the next version of one that is published.
 */
export interface CreateEvaluationStandard {
  /**
     * 依据.
     * @maxLength 500
     * @nullable
     */
  basis?: string | null;
  /**
     * Names it over all versions: lower-case letters, digits and hyphens, 1–40. One that exists gets its next version.
     * @maxLength 40
     */
  code: string;
  /**
     * Which kinds of facility (rulebook C); with `service_codes` both empty: everything.
     * @nullable
     */
  facility_kinds?: string[] | null;
  /** The tree; weights sum to exactly 100 at every level. */
  indicators: NewIndicator[];
  /** What it is for. */
  purpose?: StandardPurpose;
  /**
     * Codes of the purchase catalogue.
     * @nullable
     */
  service_codes?: string[] | null;
  /**
     * 名称, 1–200 characters.
     * @maxLength 200
     */
  title: string;
}

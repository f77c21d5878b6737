/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { NewIndicator } from './newIndicator';

/**
 * Changes to a draft.
 */
export interface UpdateEvaluationStandard {
  /**
     * 依据.
     * @maxLength 500
     * @nullable
     */
  basis?: string | null;
  /**
     * Which kinds of facility.
     * @nullable
     */
  facility_kinds?: string[] | null;
  /**
     * The whole tree in place of the one before.
     * @nullable
     */
  indicators?: NewIndicator[] | null;
  /**
     * Codes of the purchase catalogue.
     * @nullable
     */
  service_codes?: string[] | null;
  /**
     * 名称.
     * @maxLength 200
     * @nullable
     */
  title?: string | null;
}

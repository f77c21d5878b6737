/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdOrganization } from './idOrganization';

/**
 * Changes to an expert.
 */
export interface UpdateExpert {
  /**
     * All domains.
     * @nullable
     */
  domains?: string[] | null;
  employer_id?: IdOrganization | null;
  /**
     * 姓名.
     * @nullable
     */
  name?: string | null;
  /**
     * For whose purchases.
     * @nullable
     */
  region?: string | null;
  /**
     * 职称.
     * @nullable
     */
  title?: string | null;
}

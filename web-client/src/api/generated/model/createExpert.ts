/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdOrganization } from './idOrganization';
import type { IdUser } from './idUser';

/**
 * An expert to enter.
 */
export interface CreateExpert {
  /**
     * 1–50 codes or classes of the purchase catalogue.
     * @minItems 1
     * @maxItems 50
     */
  domains: string[];
  employer_id?: IdOrganization | null;
  /**
     * 姓名, 1–50 characters.
     * @minLength 1
     * @maxLength 50
     */
  name: string;
  /** For whose purchases: those of this region's subtree. */
  region: string;
  /**
     * 职称.
     * @maxLength 50
     * @nullable
     */
  title?: string | null;
  /** The account; it becomes a reviewer in the region. */
  user_id: IdUser;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdOrganization } from './idOrganization';

/**
 * A programme of a region and the body that is responsible for it.
 */
export interface EvaluationProgramme {
  /**
     * 项目名称, 1–100 characters, the same over the years.
     * @maxLength 100
     */
  name: string;
  /** Who is responsible for it. */
  organization_id: IdOrganization;
  /** The code of its region. */
  region: string;
}

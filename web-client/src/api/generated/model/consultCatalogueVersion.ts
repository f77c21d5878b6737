/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ConsultedDepartment } from './consultedDepartment';

/**
 * Who is asked.
 */
export interface ConsultCatalogueVersion {
  /** 1–50 departments. */
  departments: ConsultedDepartment[];
}

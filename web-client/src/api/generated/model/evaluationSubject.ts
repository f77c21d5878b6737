/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { EvaluationProgramme } from './evaluationProgramme';
import type { IdContract } from './idContract';
import type { IdFacility } from './idFacility';
import type { IdOrganization } from './idOrganization';
import type { IdSupplier } from './idSupplier';

/**
 * What is evaluated: exactly one of these.
 */
export interface EvaluationSubject {
  contract_id?: IdContract | null;
  facility_id?: IdFacility | null;
  organization_id?: IdOrganization | null;
  programme?: EvaluationProgramme | null;
  supplier_id?: IdSupplier | null;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdLot } from './idLot';
import type { IdProcurementProject } from './idProcurementProject';
import type { IdSupplier } from './idSupplier';
import type { Matter } from './matter';
import type { NewClaim } from './newClaim';

/**
 * A challenge to raise: everything about one matter at once.
 */
export interface CreateChallenge {
  /** Whether the result could change; then nothing is signed while it is open. */
  affects_result?: boolean;
  /** 1–50 claims. */
  claims: NewClaim[];
  /**
     * 事实依据, 1–10,000 characters.
     * @maxLength 10000
     */
  facts: string;
  /**
     * 法律依据, 1–2,000 characters.
     * @maxLength 2000
     */
  grounds: string;
  lot_id?: IdLot | null;
  /** What is challenged. */
  matter: Matter;
  /** Which project. */
  project_id: IdProcurementProject;
  supplier_id?: IdSupplier | null;
}

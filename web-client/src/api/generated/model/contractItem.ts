/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdContract } from './idContract';
import type { IdProcurementProject } from './idProcurementProject';
import type { IdSupplier } from './idSupplier';
import type { Timestamp } from './timestamp';

/**
 * One published contract.
 */
export interface ContractItem {
  /** With its supplements, in fen. */
  amount_fen: number;
  /** Its id. */
  contract_id: IdContract;
  /** The method. */
  method: string;
  /** Its number. */
  number: string;
  /** The project. */
  project_id: IdProcurementProject;
  /** Where. */
  region: string;
  /** When it was signed. */
  signed_at: Timestamp;
  /** Who delivers. */
  supplier_id: IdSupplier;
  /** Its title. */
  title: string;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdOrganization } from './idOrganization';
import type { IdProcurementProject } from './idProcurementProject';
import type { ProcurementMethod } from './procurementMethod';
import type { Status } from './status';
import type { Subject } from './subject';
import type { Timestamp } from './timestamp';

/**
 * A project in a list.
 */
export interface ProcurementProjectSummary {
  bids_due_at?: Timestamp | null;
  /** 预算金额, fen. */
  budget_fen: number;
  /** The item of the catalogue. */
  catalogue_code: string;
  /** 项目编号. */
  code: string;
  /** When it was entered. */
  created_at: Timestamp;
  /** 预算年度. */
  fiscal_year: number;
  /** Its id. */
  id: IdProcurementProject;
  /** 采购方式. */
  method: ProcurementMethod;
  published_at?: Timestamp | null;
  /** 采购人. */
  purchaser_id: IdOrganization;
  /** Where. */
  region: string;
  /** Its state. */
  status: Status;
  /** 采购标的. */
  subject: Subject;
  /** 项目名称. */
  title: string;
  /** When it last changed. */
  updated_at: Timestamp;
  /** Grows with every change. */
  version: number;
}

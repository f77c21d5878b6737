/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { AcceptanceView } from './acceptanceView';
import type { ContractStatus } from './contractStatus';
import type { DeadlineView } from './deadlineView';
import type { DepositForm } from './depositForm';
import type { IdAward } from './idAward';
import type { IdContract } from './idContract';
import type { IdLot } from './idLot';
import type { IdProcurementProject } from './idProcurementProject';
import type { IdSupplier } from './idSupplier';
import type { LocalDate } from './localDate';
import type { MilestoneView } from './milestoneView';
import type { SupplementView } from './supplementView';
import type { Timestamp } from './timestamp';

/**
 * A contract.
 */
export interface ContractView {
  /** Its acceptances; the last one counts. */
  acceptances: AcceptanceView[];
  /** 合同金额, in fen. */
  amount_fen: number;
  /** What this caller can do now. */
  available_actions: string[];
  /** The award that it follows. */
  award_id: IdAward;
  /** When it was signed. */
  created_at: Timestamp;
  /** Until when it is to be published and filed. */
  deadlines: DeadlineView[];
  deposit_form?: DepositForm | null;
  /** The last day, included. */
  ends_on: LocalDate;
  filed_at?: Timestamp | null;
  /** Its id. */
  id: IdContract;
  /**
     * Why it was signed after the thirty days.
     * @nullable
     */
  late_reason?: string | null;
  /** Of which lot. */
  lot_id: IdLot;
  /** Its parts. */
  milestones: MilestoneView[];
  /** 合同编号. */
  number: string;
  /** The sum of the payments, in fen. */
  paid_fen: number;
  /** 履约保证金, in fen. */
  performance_deposit_fen: number;
  /** Of which project. */
  project_id: IdProcurementProject;
  published_at?: Timestamp | null;
  /** When it was signed. */
  signed_at: Timestamp;
  /** The first day. */
  starts_on: LocalDate;
  /** Its state. */
  status: ContractStatus;
  /**
     * Why it was terminated, or what is to be rectified.
     * @nullable
     */
  status_reason?: string | null;
  /** Its supplements. */
  supplements: SupplementView[];
  /** The sum of the supplements, in fen. */
  supplements_fen: number;
  /** Who delivers. */
  supplier_id: IdSupplier;
  /** Its name. */
  supplier_name: string;
  /** 合同名称. */
  title: string;
  /** When it last changed. */
  updated_at: Timestamp;
  /** Grows with every change. */
  version: number;
  /** `deposit_above_terms`: the deposit is higher than the documents said; `signed_late`. */
  warnings: string[];
}

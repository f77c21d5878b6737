/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ClocksView } from './clocksView';
import type { CriterionView } from './criterionView';
import type { FailureView } from './failureView';
import type { IdBudgetLine } from './idBudgetLine';
import type { IdOrganization } from './idOrganization';
import type { IdProcurementProject } from './idProcurementProject';
import type { IdSupplier } from './idSupplier';
import type { LotView } from './lotView';
import type { ProcurementMethod } from './procurementMethod';
import type { Status } from './status';
import type { Subject } from './subject';
import type { TermsView } from './termsView';
import type { Timestamp } from './timestamp';
import type { WarningView } from './warningView';

/**
 * A project 采购项目.
 */
export interface ProcurementProjectView {
  agency_id?: IdOrganization | null;
  /**
     * Who wrote the specification; for the purchaser's side.
     * @nullable
     */
  author_supplier_ids?: IdSupplier[] | null;
  /** What this caller can do now. */
  available_actions: string[];
  /** 预算金额, fen. */
  budget_fen: number;
  budget_line_id?: IdBudgetLine | null;
  /**
     * 预算文号.
     * @nullable
     */
  budget_reference?: string | null;
  /**
     * 资金来源.
     * @nullable
     */
  budget_source?: string | null;
  /** The item of the catalogue. */
  catalogue_code: string;
  /** What happened when. */
  clocks: ClocksView;
  /** 项目编号. */
  code: string;
  /**
     * 征求意见采纳情况.
     * @nullable
     */
  consultation_summary?: string | null;
  /** When it was entered. */
  created_at: Timestamp;
  /** 评审因素. */
  criteria: CriterionView[];
  /** What it is about. */
  description: string;
  failure?: FailureView | null;
  /** 预算年度. */
  fiscal_year: number;
  /** Its id. */
  id: IdProcurementProject;
  /**
     * SHA-256 of the seed of the draw of an invited tender.
     * @nullable
     */
  invitation_seed_hash?: string | null;
  /** 采购包. */
  lots: LotView[];
  /** 采购方式. */
  method: ProcurementMethod;
  /**
     * The approval of that method.
     * @nullable
     */
  method_approval?: string | null;
  /**
     * Why another method than open tender.
     * @nullable
     */
  method_reason?: string | null;
  /** 公共服务项目. */
  public_service: boolean;
  /** 采购人. */
  purchaser_id: IdOrganization;
  /** Its name. */
  purchaser_name: string;
  /** Where. */
  region: string;
  /** Its state. */
  status: Status;
  /**
     * Why it failed, was terminated or suspended.
     * @nullable
     */
  status_reason?: string | null;
  /** 采购标的. */
  subject: Subject;
  /** 采购文件. */
  terms: TermsView;
  /** 项目名称. */
  title: string;
  /** When it last changed. */
  updated_at: Timestamp;
  /** Grows with every change. */
  version: number;
  /** What the purchaser's side should look at. */
  warnings: WarningView[];
}

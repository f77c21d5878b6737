/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { AskedSubject } from './askedSubject';
import type { CriterionBody } from './criterionBody';
import type { IdBudgetLine } from './idBudgetLine';
import type { IdOrganization } from './idOrganization';
import type { IdSupplier } from './idSupplier';
import type { LotBody } from './lotBody';
import type { ProcurementMethod } from './procurementMethod';
import type { TermsBody } from './termsBody';

/**
 * A project to plan.
 */
export interface CreateProcurementProject {
  agency_id?: IdOrganization | null;
  /** Suppliers who wrote the specification: they may not bid. */
  author_supplier_ids?: IdSupplier[];
  /**
     * 预算金额, fen: of the only lot, or the sum of the lots.
     * @nullable
     */
  budget_fen?: number | null;
  budget_line_id?: IdBudgetLine | null;
  /**
     * 预算文号、指标编号; nothing is published without.
     * @maxLength 200
     * @nullable
     */
  budget_reference?: string | null;
  /**
     * 资金来源; nothing is published without.
     * @maxLength 200
     * @nullable
     */
  budget_source?: string | null;
  /**
     * The item of the catalogue in force.
     * @maxLength 20
     */
  catalogue_code: string;
  /** 评审因素, at most 50; with the price weight 100 points. */
  criteria?: CriterionBody[];
  /**
     * What it is about, 1–5,000 characters.
     * @maxLength 5000
     */
  description: string;
  /**
     * 预算年度; this year by default.
     * @nullable
     */
  fiscal_year?: number | null;
  /** Suppliers asked by name (negotiation, quotation, consultation, single source). */
  invited_supplier_ids?: IdSupplier[];
  /** 1–50 lots; one with the whole budget by default. */
  lots?: LotBody[];
  method?: ProcurementMethod | null;
  /**
     * 批准文号 of that method.
     * @maxLength 200
     * @nullable
     */
  method_approval?: string | null;
  /**
     * Why another method than open tender, at most 1,000 characters.
     * @maxLength 1000
     * @nullable
     */
  method_reason?: string | null;
  /** 政府向社会公众提供的公共服务项目: the public is consulted first. */
  public_service?: boolean;
  purchaser_id?: IdOrganization | null;
  /**
     * Where; the purchaser's region by default, and inside it.
     * @nullable
     */
  region?: string | null;
  /**
     * Why a small purchase is not reserved for small and medium enterprises.
     * @maxLength 1000
     * @nullable
     */
  sme_exemption_reason?: string | null;
  /** 采购标的. */
  subject: AskedSubject;
  /** 采购文件. */
  terms?: TermsBody;
  /**
     * 项目名称, 1–200 characters.
     * @maxLength 200
     */
  title: string;
}

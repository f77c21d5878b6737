/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { CriterionBody } from './criterionBody';
import type { IdBudgetLine } from './idBudgetLine';
import type { IdOrganization } from './idOrganization';
import type { IdSupplier } from './idSupplier';
import type { LotBody } from './lotBody';
import type { ProcurementMethod } from './procurementMethod';
import type { Subject } from './subject';
import type { TermsBody } from './termsBody';

/**
 * Changes to a project that is not published.
 */
export interface UpdateProcurementProject {
  agency_id?: IdOrganization | null;
  /**
     * All who wrote the specification.
     * @nullable
     */
  author_supplier_ids?: IdSupplier[] | null;
  /**
     * 预算金额 of a project with one lot, fen.
     * @nullable
     */
  budget_fen?: number | null;
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
  /**
     * The item of the catalogue in force.
     * @nullable
     */
  catalogue_code?: string | null;
  /**
     * All its criteria.
     * @nullable
     */
  criteria?: CriterionBody[] | null;
  /**
     * What it is about.
     * @nullable
     */
  description?: string | null;
  /**
     * All who are asked by name.
     * @nullable
     */
  invited_supplier_ids?: IdSupplier[] | null;
  /**
     * All its lots.
     * @nullable
     */
  lots?: LotBody[] | null;
  method?: ProcurementMethod | null;
  /**
     * 批准文号.
     * @nullable
     */
  method_approval?: string | null;
  /**
     * Why another method than open tender.
     * @nullable
     */
  method_reason?: string | null;
  /**
     * 公共服务项目.
     * @nullable
     */
  public_service?: boolean | null;
  /**
     * Why a small purchase is not reserved.
     * @nullable
     */
  sme_exemption_reason?: string | null;
  subject?: Subject | null;
  /** Some of its terms. */
  terms?: TermsBody;
  /**
     * 项目名称.
     * @nullable
     */
  title?: string | null;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { BudgetCategory } from './budgetCategory';
import type { BudgetLevel } from './budgetLevel';
import type { IdOrganization } from './idOrganization';

/**
 * A line to draft.
 */
export interface CreateBudget {
  /** 预算金额, fen. */
  amount_fen: number;
  /**
     * What it may buy: a class or an item of the purchase catalogue; anything without.
     * @maxLength 20
     * @nullable
     */
  catalogue_code?: string | null;
  /** 支出类别, `project` by default; it never changes. */
  category?: BudgetCategory;
  /** 预算年度. */
  fiscal_year: number;
  /**
     * 支出功能分类科目编码, 1–40 characters.
     * @maxLength 40
     */
  function_code: string;
  /** 预算级次. */
  level: BudgetLevel;
  organization_id?: IdOrganization | null;
  /**
     * 用途, 1–200 characters; it never changes.
     * @maxLength 200
     */
  purpose: string;
  /**
     * 预算文号.
     * @maxLength 200
     * @nullable
     */
  reference?: string | null;
  /**
     * Where; the body's region by default, and inside it.
     * @nullable
     */
  region?: string | null;
  /**
     * 资金来源, 1–200 characters.
     * @maxLength 200
     */
  source: string;
}

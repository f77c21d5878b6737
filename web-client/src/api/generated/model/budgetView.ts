/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { BudgetAdjustmentView } from './budgetAdjustmentView';
import type { BudgetCategory } from './budgetCategory';
import type { BudgetLevel } from './budgetLevel';
import type { BudgetLineStatus } from './budgetLineStatus';
import type { IdBudgetLine } from './idBudgetLine';
import type { IdOrganization } from './idOrganization';
import type { Timestamp } from './timestamp';

/**
 * 预算项目.
 */
export interface BudgetView {
  /** 预算调整, in their order; only with one line. */
  adjustments: BudgetAdjustmentView[];
  /** 预算金额, fen. */
  amount_fen: number;
  /** 已下达, fen. */
  appropriated_fen: number;
  approved_at?: Timestamp | null;
  /** What this caller can do now. */
  available_actions: string[];
  /** What may still be appropriated, fen. */
  available_fen: number;
  /**
     * What it may buy.
     * @nullable
     */
  catalogue_code?: string | null;
  /** 支出类别. */
  category: BudgetCategory;
  /** When it was drafted. */
  created_at: Timestamp;
  /** 预算年度. */
  fiscal_year: number;
  /** What a purchase could still reserve, fen. */
  free_fen: number;
  /** 支出功能分类科目编码. */
  function_code: string;
  /** Its id. */
  id: IdBudgetLine;
  /** 预算级次. */
  level: BudgetLevel;
  /** 预算单位. */
  organization_id: IdOrganization;
  /** 用途. */
  purpose: string;
  /**
     * 预算文号.
     * @nullable
     */
  reference?: string | null;
  /** Where. */
  region: string;
  /** What purchases hold, fen. */
  reserved_fen: number;
  /** 资金来源. */
  source: string;
  /** Its state. */
  status: BudgetLineStatus;
  /** When it last changed. */
  updated_at: Timestamp;
  /** Grows with every change. */
  version: number;
}

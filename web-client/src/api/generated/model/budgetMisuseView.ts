/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { BudgetCategory } from './budgetCategory';
import type { BudgetMisuseKind } from './budgetMisuseKind';
import type { IdAppropriation } from './idAppropriation';
import type { IdBudgetLine } from './idBudgetLine';
import type { IdBudgetMisuse } from './idBudgetMisuse';
import type { IdOrganization } from './idOrganization';
import type { Timestamp } from './timestamp';

/**
 * An attempt at misuse that was refused.
 */
export interface BudgetMisuseView {
  /** How much, fen. */
  amount_fen: number;
  /** Of which appropriation. */
  appropriation_id: IdAppropriation;
  /** Who tried. */
  attempted_by: string;
  /** From which line. */
  budget_id: IdBudgetLine;
  /** When. */
  created_at: Timestamp;
  /** Of which year. */
  fiscal_year: number;
  /** Its id. */
  id: IdBudgetMisuse;
  /** How. */
  kind: BudgetMisuseKind;
  /** Whose money. */
  organization_id: IdOrganization;
  /** To whom. */
  payee: string;
  /** What the line is for. */
  purpose: string;
  /** In which category. */
  tried_category: BudgetCategory;
  /** What it was to be spent on. */
  tried_purpose: string;
}

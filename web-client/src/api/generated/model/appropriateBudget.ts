/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { BudgetLevel } from './budgetLevel';
import type { IdOrganization } from './idOrganization';

/**
 * 下达.
 */
export interface AppropriateBudget {
  /** How much, fen. */
  amount_fen: number;
  level?: BudgetLevel | null;
  /**
     * A note, at most 500 characters.
     * @maxLength 500
     * @nullable
     */
  note?: string | null;
  organization_id?: IdOrganization | null;
  /**
     * 下达文号; the line's reference by default.
     * @maxLength 100
     * @nullable
     */
  paper_no?: string | null;
  /**
     * Where; the body's region by default.
     * @nullable
     */
  region?: string | null;
}

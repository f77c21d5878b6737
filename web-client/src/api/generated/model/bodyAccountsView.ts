/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Id } from './id';
import type { IdOrganization } from './idOrganization';

/**
 * Which accounts a body's movements are posted to.
 */
export interface BodyAccountsView {
  appropriation_income_id?: Id | null;
  bank_id?: Id | null;
  capital_id?: Id | null;
  donation_income_id?: Id | null;
  expense_id?: Id | null;
  goods_id?: Id | null;
  /** Whether public money of this body is posted: bank, expense and income of appropriations are named. */
  keeps_budget: boolean;
  /** Whose books. */
  organization_id: IdOrganization;
  restricted_income_id?: Id | null;
  sponsorship_income_id?: Id | null;
  /** Grows with every change. */
  version: number;
}

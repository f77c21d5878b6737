/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Id } from './id';

/**
 * Which accounts of its own books a body's movements are posted to.
 */
export interface PutBodyAccounts {
  appropriation_income_id?: Id | null;
  bank_id?: Id | null;
  capital_id?: Id | null;
  donation_income_id?: Id | null;
  expense_id?: Id | null;
  goods_id?: Id | null;
  restricted_income_id?: Id | null;
  sponsorship_income_id?: Id | null;
}

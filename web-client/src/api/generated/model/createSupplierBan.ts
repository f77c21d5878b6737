/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdSupplier } from './idSupplier';
import type { LocalDate } from './localDate';

/**
 * A ban to enter.
 */
export interface CreateSupplierBan {
  /** The first day. */
  from_on: LocalDate;
  /**
     * 处罚决定文号、依据, 1–500 characters.
     * @maxLength 500
     */
  legal_basis: string;
  /**
     * 违法事实, 1–2,000 characters.
     * @maxLength 2000
     */
  reason: string;
  /** Who is banned. */
  supplier_id: IdSupplier;
  /** The last day, included; one to three years later. */
  until_on: LocalDate;
}

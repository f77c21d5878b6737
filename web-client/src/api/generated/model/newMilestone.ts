/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';

/**
 * A part of a contract.
 */
export interface NewMilestone {
  /**
     * What may be paid for it, in fen; the amounts make the contract's amount.
     * @nullable
     */
  amount_fen?: number | null;
  /** Until when, within the contract. */
  due_on: LocalDate;
  /**
     * What is delivered, 1–200 characters.
     * @maxLength 200
     */
  title: string;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Authority } from './authority';
import type { LocalDate } from './localDate';

/**
 * A permit to record.
 */
export interface RecordCrowdPermit {
  /** When it was applied for: 20 days before the event at the latest. */
  applied_on: LocalDate;
  /** Who permitted it. */
  authority: Authority;
  /** When it was given; not in the future. */
  granted_on: LocalDate;
  /**
     * 许可文号, 1–100 characters.
     * @maxLength 100
     */
  number: string;
}

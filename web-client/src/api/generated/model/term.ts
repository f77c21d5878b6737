/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';

/**
 * A term 学期.
 */
export interface Term {
  /** The last date, included. */
  ends_on: LocalDate;
  /** The first date. */
  starts_on: LocalDate;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';

/**
 * A claim to compute.
 */
export interface CreateSubsidyClaim {
  /** The first date of the visits, by their beginning. */
  period_from: LocalDate;
  /** The last date, included; before today, and at most 366 days later. */
  period_to: LocalDate;
}

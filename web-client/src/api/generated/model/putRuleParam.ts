/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Confidence } from './confidence';
import type { LocalDate } from './localDate';

/**
 * A figure to set, from a day on.
 */
export interface PutRuleParam {
  /**
     * Words joined by `.` and `_`, such as `booking.cancel_before_minutes`.
     * @maxLength 100
     */
  code: string;
  confidence?: Confidence | null;
  /** The first day. */
  effective_from: LocalDate;
  effective_to?: LocalDate | null;
  /**
     * 法律依据: law and article, or the policy that chose it.
     * @maxLength 500
     */
  legal_basis: string;
  /**
     * More.
     * @maxLength 1000
     * @nullable
     */
  note?: string | null;
  /**
     * The region whose subtree it holds for; the whole city without it.
     * @nullable
     */
  region?: string | null;
  /**
     * What it counts.
     * @maxLength 50
     * @nullable
     */
  unit?: string | null;
  /** The figure: a number, a text, or an object. */
  value: unknown;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Confidence } from './confidence';
import type { IdRuleParam } from './idRuleParam';
import type { LocalDate } from './localDate';
import type { Timestamp } from './timestamp';

/**
 * A figure.
 */
export interface RuleParamView {
  /** Its code. */
  code: string;
  /** How sure we are of it. */
  confidence: Confidence;
  /** The first day. */
  effective_from: LocalDate;
  effective_to?: LocalDate | null;
  /** What `If-Match` takes to change this row. */
  etag: string;
  /** Its id. */
  id: IdRuleParam;
  /** 法律依据. */
  legal_basis: string;
  /**
     * More.
     * @nullable
     */
  note?: string | null;
  /**
     * The region whose subtree it holds for; null for the whole city.
     * @nullable
     */
  region?: string | null;
  /**
     * What it counts.
     * @nullable
     */
  unit?: string | null;
  /** When it last changed. */
  updated_at: Timestamp;
  /** The figure. */
  value: unknown;
}

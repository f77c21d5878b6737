/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ComplianceRow } from './complianceRow';
import type { LocalDate } from './localDate';

/**
 * How many facilities keep the rule.
 */
export interface OpeningCompliance {
  /** Facilities with a rule. */
  facilities: number;
  /** Its Monday. */
  from: LocalDate;
  /** Of these, those that keep it. */
  met: number;
  /**
     * The second as a share of the first; null of none.
     * @nullable
     */
  met_share?: number | null;
  /** One for each facility with a rule. */
  rows: ComplianceRow[];
  /** Its Sunday. */
  to: LocalDate;
  /** The week. */
  week: string;
}

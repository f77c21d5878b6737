/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFacility } from './idFacility';
import type { LocalDate } from './localDate';

/**
 * A name to propose.
 */
export interface GrantNamingRight {
  /**
     * 受益人同意: nothing is named without (慈善法§99).
     * @maxLength 200
     * @nullable
     */
  consent_reference?: string | null;
  facility_id?: IdFacility | null;
  /** From this day. */
  from_on: LocalDate;
  /**
     * The name, 1–100 characters.
     * @maxLength 100
     */
  name: string;
  /**
     * What bears it: a part of the venue, or a thing of the body; the venue itself without.
     * @maxLength 100
     * @nullable
     */
  object_name?: string | null;
  /** Until this day, included. */
  until_on: LocalDate;
}

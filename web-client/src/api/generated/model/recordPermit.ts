/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';
import type { PermitAuthority } from './permitAuthority';

/**
 * 公安机关安全许可 of a large event (国务院令第505号).
 */
export interface RecordPermit {
  /** Who granted it; from 5,000 people on the city's. */
  authority: PermitAuthority;
  /** When; not in the future. */
  granted_on: LocalDate;
  /**
     * 许可文号, 1–100 characters.
     * @maxLength 100
     */
  number: string;
}

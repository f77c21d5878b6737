/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';

/**
 * What an officer found on the spot.
 */
export interface SiteCheckView {
  /** When. */
  checked_on: LocalDate;
  /**
     * Who looked at it; for who works there.
     * @nullable
     */
  inspector?: string | null;
  /**
     * What was found; for who works there.
     * @nullable
     */
  note?: string | null;
  /** Whether the place was sound. */
  passed: boolean;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';

/**
 * What an officer found on the spot.
 */
export interface RecordSiteCheck {
  /** When; not in the future. */
  checked_on: LocalDate;
  /**
     * Who, 1–50 characters.
     * @maxLength 50
     */
  inspector: string;
  /**
     * What was found, at most 1,000 characters; needed where it is not sound.
     * @maxLength 1000
     * @nullable
     */
  note?: string | null;
  /** Whether the place is sound; else the offer stays applied for. */
  passed: boolean;
}

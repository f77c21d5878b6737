/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { FreeOpeningRow } from './freeOpeningRow';

/**
 * 免费开放补助.
 */
export interface FreeOpeningSubsidies {
  /** What all venues have earned, fen. */
  earned_fen: number;
  /** One for each venue. */
  items: FreeOpeningRow[];
  /** What was appropriated of it, fen. */
  settled_fen: number;
  /** Which year. */
  year: number;
}

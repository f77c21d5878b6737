/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { FreeOpeningSettled } from './freeOpeningSettled';

/**
 * What a settlement made.
 */
export interface FreeOpeningSettlement {
  /** In all, fen. */
  amount_fen: number;
  /** One for each venue that had something to get. */
  items: FreeOpeningSettled[];
  /** Which year. */
  year: number;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ConcessionTerm } from './concessionTerm';
import type { Fen } from './fen';
import type { Unit } from './unit';

/**
 * What a space costs.
 */
export interface Terms {
  /** Who pays less. */
  concessions: ConcessionTerm[];
  /**
     * Minutes that cost nothing: the first ones of each booking by the hour; a booking that is no
     * longer is free.
     */
  free_minutes: number;
  /** The price of one unit, in fen. */
  price_fen: Fen;
  /** What the price is for. */
  unit: Unit;
}

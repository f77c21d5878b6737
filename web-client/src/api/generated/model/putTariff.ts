/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ConcessionTerm } from './concessionTerm';
import type { Fen } from './fen';
import type { LocalDate } from './localDate';
import type { Unit } from './unit';

/**
 * What a space is to cost.
 */
export interface PutTariff {
  /** Who pays less; students, seniors and disabled people must, in museums also teachers and soldiers. */
  concessions: ConcessionTerm[];
  /**
     * Minutes that cost nothing, up to 1440.
     * @minimum 0
     * @maximum 1440
     */
  free_minutes?: number;
  /**
     * Words for the public.
     * @maxLength 500
     * @nullable
     */
  note?: string | null;
  /** The price of one unit in fen, up to 10,000,000. */
  price_fen: Fen;
  /** What the price is for. */
  unit: Unit;
  /** The first local date of bookings that it prices; before it the terms of today hold. */
  valid_from: LocalDate;
}

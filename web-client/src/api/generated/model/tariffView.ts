/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ConcessionTerm } from './concessionTerm';
import type { Fen } from './fen';
import type { IdSpace } from './idSpace';
import type { IdTariff } from './idTariff';
import type { LocalDate } from './localDate';
import type { Terms } from './terms';
import type { Timestamp } from './timestamp';
import type { Unit } from './unit';

/**
 * What a space costs.
 */
export interface TariffView {
  /** Who pays less. */
  concessions: ConcessionTerm[];
  /** Minutes that cost nothing. */
  free_minutes: number;
  /** Its id. */
  id: IdTariff;
  /**
     * Words for the public.
     * @nullable
     */
  note?: string | null;
  previous?: Terms | null;
  /** The price of one unit in fen. */
  price_fen: Fen;
  /** What it prices. */
  space_id: IdSpace;
  /** What the price is for. */
  unit: Unit;
  /** When it last changed. */
  updated_at: Timestamp;
  /** The first local date of bookings that it prices. */
  valid_from: LocalDate;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Concession } from './concession';
import type { Fen } from './fen';
import type { IdSpace } from './idSpace';
import type { Unit } from './unit';

/**
 * What a visit costs.
 */
export interface PriceView {
  concession?: Concession | null;
  /** What it costs without a concession, in fen. */
  list_price_fen: Fen;
  /** How long the visit is. */
  minutes: number;
  /** What it costs, in fen. */
  price_fen: Fen;
  /** The space. */
  space_id: IdSpace;
  unit?: Unit | null;
}

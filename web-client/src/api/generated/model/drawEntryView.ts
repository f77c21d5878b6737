/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { DrawStatus } from './drawStatus';
import type { IdDrawEntry } from './idDrawEntry';
import type { IdEventSession } from './idEventSession';
import type { Timestamp } from './timestamp';
import type { Visitor } from './visitor';

/**
 * An entry of a draw.
 */
export interface DrawEntryView {
  /** What this caller can do now. */
  available_actions: string[];
  /** When it was made. */
  created_at: Timestamp;
  /** Its id: what is drawn. */
  id: IdDrawEntry;
  /** Who comes; masked for others. */
  party: Visitor[];
  /** How many people it is. */
  party_size: number;
  /**
     * Its place in the drawn order, from 1.
     * @nullable
     */
  place?: number | null;
  /** For what. */
  session_id: IdEventSession;
  /** The state. */
  status: DrawStatus;
  /** When it was changed last. */
  updated_at: Timestamp;
  /** Grows with every change. */
  version: number;
}

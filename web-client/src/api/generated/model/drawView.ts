/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { DrawnEntry } from './drawnEntry';
import type { IdEventSession } from './idEventSession';
import type { Timestamp } from './timestamp';

/**
 * A draw, with all that anybody needs to do it again.
 */
export interface DrawView {
  /** How the order comes about. */
  algorithm: string;
  drawn_at?: Timestamp | null;
  /** The entries in the drawn order; none before the draw. */
  entries: DrawnEntry[];
  entries_close_at?: Timestamp | null;
  /**
     * Continues after the last entry; null at the end.
     * @nullable
     */
  next_cursor?: string | null;
  /**
     * For how many places.
     * @nullable
     */
  places?: number | null;
  /**
     * The seed; null before the draw.
     * @nullable
     */
  seed?: string | null;
  /**
     * SHA-256 of the seed: it stands before anybody enters.
     * @nullable
     */
  seed_hash?: string | null;
  /** Of which session. */
  session_id: IdEventSession;
}

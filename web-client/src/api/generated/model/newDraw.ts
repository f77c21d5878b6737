/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Timestamp } from './timestamp';

/**
 * Places are drawn by lot instead of first come, first served.
 */
export interface NewDraw {
  /** Until when people enter; not after tickets stop being given out. */
  entries_close_at: Timestamp;
  /**
     * Most people of one entry; as many as one may take tickets without it.
     * @minimum 1
     * @maximum 500
     * @nullable
     */
  seats_per_entry?: number | null;
}

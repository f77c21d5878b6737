/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Points } from './points';

/**
 * Results of peers: the same kind, year and version of the standard, without the subject itself.
 */
export interface PeersView {
  /**
     * How many peers.
     * @minimum 0
     * @nullable
     */
  count?: number | null;
  highest_points?: Points | null;
  lowest_points?: Points | null;
  mean_points?: Points | null;
  /** How many it takes. */
  minimum: number;
  /**
     * The place of the subject among them, from 1.
     * @minimum 0
     * @nullable
     */
  rank?: number | null;
  /** Whether there are too few to be shown. */
  suppressed: boolean;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Concession } from './concession';

/**
 * Who pays less, and by how much.
 */
export interface ConcessionTerm {
  /** The group; proof is shown at the door. */
  group: Concession;
  /**
     * 1–100; 100 is free.
     * @minimum 1
     * @maximum 100
     */
  percent_off: number;
}

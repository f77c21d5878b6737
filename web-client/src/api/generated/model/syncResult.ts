/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFacility } from './idFacility';
import type { Problem } from './problem';

/**
 * What became of one row.
 */
export interface SyncResult {
  id?: IdFacility | null;
  /**
     * The row's place in the batch, from 0.
     * @minimum 0
     */
  index: number;
  problem?: Problem | null;
  /**
     * 201 created, 200 changed or the same as before, else the problem's status.
     * @minimum 0
     */
  status: number;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdSpace } from './idSpace';
import type { Weekday } from './weekday';

/**
 * Another place or time for a group.
 */
export interface UpdateProposal {
  /**
     * Another beginning, `HH:MM`.
     * @nullable
     */
  from_local?: string | null;
  space_id?: IdSpace | null;
  /**
     * Another end, `HH:MM`.
     * @nullable
     */
  until_local?: string | null;
  weekday?: Weekday | null;
}

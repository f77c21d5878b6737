/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { OnBehalfOf } from './onBehalfOf';
import type { PriorityGroup } from './priorityGroup';
import type { Visitor } from './visitor';

/**
 * Who waits.
 */
export interface JoinWaitingList {
  on_behalf_of?: OnBehalfOf | null;
  /**
     * Everybody who would come; without it the caller alone, under the name of the account.
     * @minItems 1
     * @maxItems 500
     * @nullable
     */
  party?: Visitor[] | null;
  priority_group?: PriorityGroup | null;
}

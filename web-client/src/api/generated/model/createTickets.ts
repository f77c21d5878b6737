/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { OnBehalfOf } from './onBehalfOf';
import type { Visitor } from './visitor';

/**
 * Who comes.
 */
export interface CreateTickets {
  on_behalf_of?: OnBehalfOf | null;
  /**
     * Everybody who comes, the booker included: one ticket each.
     * @minItems 1
     * @maxItems 500
     */
  party: Visitor[];
}

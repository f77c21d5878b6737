/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { OnBehalfOf } from './onBehalfOf';
import type { Visitor } from './visitor';

/**
 * Who wants to come.
 */
export interface EnterDraw {
  on_behalf_of?: OnBehalfOf | null;
  /**
     * Everybody who would come: drawn together or not at all.
     * @minItems 1
     * @maxItems 500
     */
  party: Visitor[];
}

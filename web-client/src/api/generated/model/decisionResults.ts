/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { DecisionResult } from './decisionResult';

/**
 * What became of each, in the order of the request.
 */
export interface DecisionResults {
  /** One for each id. */
  results: DecisionResult[];
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Problem } from './problem';

/**
 * `/problems/not-acceptable`: No acceptable representation
 */
export type Problem406Response = Problem;

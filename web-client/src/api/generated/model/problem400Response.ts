/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Problem } from './problem';

/**
 * `/problems/malformed-request`: The request is malformed; `/problems/invalid-cursor`: The cursor is not one of this list
 */
export type Problem400Response = Problem;

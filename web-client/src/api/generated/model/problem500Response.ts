/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Problem } from './problem';

/**
 * `/problems/internal-error`: Internal error
 */
export type Problem500Response = Problem;

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Problem } from './problem';

/**
 * `/problems/precondition-required`: If-Match is required
 */
export type Problem428Response = Problem;

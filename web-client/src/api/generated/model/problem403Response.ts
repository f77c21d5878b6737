/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Problem } from './problem';

/**
 * `/problems/forbidden`: Not allowed
 */
export type Problem403Response = Problem;

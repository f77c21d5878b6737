/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Problem } from './problem';

/**
 * `/problems/precondition-failed`: The resource has changed
 */
export type Problem412Response = Problem;

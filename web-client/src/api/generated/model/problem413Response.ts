/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Problem } from './problem';

/**
 * `/problems/payload-too-large`: The body is too large
 */
export type Problem413Response = Problem;

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Problem } from './problem';

/**
 * `/problems/uri-too-long`: The address is too long
 */
export type Problem414Response = Problem;

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Problem } from './problem';

/**
 * `/problems/method-not-allowed`: The method is not allowed here
 */
export type Problem405Response = Problem;

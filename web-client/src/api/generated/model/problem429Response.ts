/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Problem } from './problem';

/**
 * `/problems/too-many-requests`: Too many requests; `/problems/too-many-attempts`: Too many failed attempts
 */
export type Problem429Response = Problem;

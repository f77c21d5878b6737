/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Problem } from './problem';

/**
 * `/problems/not-found`: Not found; `/problems/no-availability`: No free time was found
 */
export type Problem404Response = Problem;

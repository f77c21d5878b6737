/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Problem } from './problem';

/**
 * `/problems/overloaded`: The server is busy; `/problems/unavailable`: The database is not available; `/problems/outcome-unknown`: It is not known whether the change was made
 */
export type Problem503Response = Problem;

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Problem } from './problem';

/**
 * `/problems/unsupported-media-type`: The content type is not supported
 */
export type Problem415Response = Problem;

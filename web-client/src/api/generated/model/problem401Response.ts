/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Problem } from './problem';

/**
 * `/problems/unauthenticated`: Authentication is required; `/problems/invalid-token`: The token is invalid or has expired; `/problems/invalid-credentials`: The login or password is wrong
 */
export type Problem401Response = Problem;

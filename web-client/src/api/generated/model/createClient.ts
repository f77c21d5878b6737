/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { NewGrant } from './newGrant';

/**
 * A machine client to create.
 */
export interface CreateClient {
  /** What it may do. */
  grants?: NewGrant[];
  /** What it is, at most 100 characters. */
  name: string;
}

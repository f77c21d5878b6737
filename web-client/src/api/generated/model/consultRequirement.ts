/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Timestamp } from './timestamp';

/**
 * Until when the public is asked.
 */
export interface ConsultRequirement {
  /** The end, excluded; in the future, within a year. */
  until: Timestamp;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { CheckInResult } from './checkInResult';

/**
 * What became of the scans, in their order.
 */
export interface CheckInResults {
  /** One for each scan. */
  items: CheckInResult[];
}

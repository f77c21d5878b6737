/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { CheckInPass } from './checkInPass';

/**
 * Scans that a scanner kept while it had no network.
 */
export interface CheckInPasses {
  /**
     * 1–500 scans, in any order; each stands for itself.
     * @minItems 1
     * @maxItems 500
     */
  scans: CheckInPass[];
}

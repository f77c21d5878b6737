/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { SyncResult } from './syncResult';

/**
 * What became of the rows, in their order.
 */
export interface SyncResults {
  /** One for each row. */
  items: SyncResult[];
}

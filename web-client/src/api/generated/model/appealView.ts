/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Timestamp } from './timestamp';

/**
 * What a person says against a strike.
 */
export interface AppealView {
  appealed_at?: Timestamp | null;
  /** In their words. */
  reason: string;
}

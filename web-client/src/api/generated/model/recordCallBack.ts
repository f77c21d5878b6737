/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Timestamp } from './timestamp';

/**
 * A call to the author.
 */
export interface RecordCallBack {
  called_at?: Timestamp | null;
  /**
     * Who called, by name 实名, 1–50 characters.
     * @maxLength 50
     */
  caller_name: string;
  /**
     * What was said, 1–1,000 characters.
     * @maxLength 1000
     */
  note: string;
  /** Whether the author was reached. */
  reached: boolean;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdEventSession } from './idEventSession';

/**
 * Who is there.
 */
export interface AttendanceView {
  /** Visitors who have entered. */
  entered: number;
  /** Tickets that are not cancelled. */
  expected: number;
  /** Visitors who are inside now. */
  inside: number;
  /** Of which session. */
  session_id: IdEventSession;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdBooking } from './idBooking';
import type { IdNotice } from './idNotice';
import type { Timestamp } from './timestamp';

/**
 * A message about something that happened to one's records.
 */
export interface NoticeView {
  /** The details. */
  body: string;
  booking_id?: IdBooking | null;
  /** When it was written. */
  created_at: Timestamp;
  /** Its id. */
  id: IdNotice;
  /** What happened, for machines. */
  kind: string;
  read_at?: Timestamp | null;
  /** The same in words. */
  title: string;
}

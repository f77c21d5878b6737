/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';
import type { Timestamp } from './timestamp';

/**
 * What happened when, and until when something may happen. A term ends at the instant given, excluded.
 */
export interface ClocksView {
  accepted_at?: Timestamp | null;
  archive_until?: LocalDate | null;
  awarded_at?: Timestamp | null;
  bids_due_at?: Timestamp | null;
  bids_from?: Timestamp | null;
  challenge_until?: Timestamp | null;
  consultation_from?: Timestamp | null;
  consultation_until?: Timestamp | null;
  contracted_at?: Timestamp | null;
  documents_until?: Timestamp | null;
  ended_at?: Timestamp | null;
  evaluated_at?: Timestamp | null;
  notice_until?: Timestamp | null;
  opened_at?: Timestamp | null;
  paid_at?: Timestamp | null;
  publicity_from?: Timestamp | null;
  publicity_until?: Timestamp | null;
  published_at?: Timestamp | null;
  qualified_at?: Timestamp | null;
  result_published_at?: Timestamp | null;
  result_until?: Timestamp | null;
  sign_until?: Timestamp | null;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { AppealView } from './appealView';
import type { IdBooking } from './idBooking';
import type { IdFacility } from './idFacility';
import type { IdStrike } from './idStrike';
import type { IdTicket } from './idTicket';
import type { StrikeDecisionView } from './strikeDecisionView';
import type { StrikeStatus } from './strikeStatus';
import type { Timestamp } from './timestamp';

/**
 * A missed visit.
 */
export interface StrikeView {
  appeal?: AppealView | null;
  /** What this caller can do now: `appeal`, `excuse`, `uphold`, `revoke`. */
  available_actions: string[];
  booking_id?: IdBooking | null;
  decision?: StrikeDecisionView | null;
  /** When it stops counting. */
  expires_at: Timestamp;
  /** Where. */
  facility_id: IdFacility;
  /** Its name. */
  facility_name: string;
  /** Its id. */
  id: IdStrike;
  /** When the visit was missed. */
  occurred_at: Timestamp;
  /**
     * Whose it is, masked; null for oneself.
     * @nullable
     */
  person?: string | null;
  /** The state; while it is `appealed` it does not count. */
  status: StrikeStatus;
  ticket_id?: IdTicket | null;
  /** Grows with every change. */
  version: number;
}

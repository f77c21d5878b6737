/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Channel } from './channel';
import type { Concession } from './concession';
import type { IdEventSession } from './idEventSession';
import type { IdFacility } from './idFacility';
import type { IdTicket } from './idTicket';
import type { IdTicketOrder } from './idTicketOrder';
import type { TicketStatus } from './ticketStatus';
import type { Timestamp } from './timestamp';

/**
 * A ticket.
 */
export interface TicketView {
  /** What this caller can do now. */
  available_actions: string[];
  /** How they asked. */
  channel: Channel;
  concession?: Concession | null;
  /** When it was given out. */
  created_at: Timestamp;
  /** The end, excluded. */
  ends_at: Timestamp;
  /** Where it is. */
  facility_id: IdFacility;
  /** Its name. */
  facility_name: string;
  /** Its id. */
  id: IdTicket;
  /** Whether the visitor is inside now. */
  inside: boolean;
  /** The visitor; masked for others than whoever took it. */
  name: string;
  /** What was taken together has the same. */
  order_id: IdTicketOrder;
  /**
     * The text of the QR code; only to whoever took it, and to the desk that took it for them.
     * @nullable
     */
  pass?: string | null;
  redeemed_at?: Timestamp | null;
  /**
     * The numbered seat; null where people sit where they like.
     * @nullable
     */
  seat?: string | null;
  /** To what. */
  session_id: IdEventSession;
  /** The session's title. */
  session_title: string;
  /** The beginning. */
  starts_at: Timestamp;
  /** The state. */
  status: TicketStatus;
  /**
     * Why it was cancelled.
     * @nullable
     */
  status_reason?: string | null;
  /** When it was changed last. */
  updated_at: Timestamp;
  /** Grows with every change. */
  version: number;
}

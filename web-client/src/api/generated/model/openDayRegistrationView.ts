/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdOpenDay } from './idOpenDay';
import type { IdOpenDayRegistration } from './idOpenDayRegistration';
import type { OpenDayRegistrationStatus } from './openDayRegistrationStatus';
import type { Timestamp } from './timestamp';
import type { VisitorView } from './visitorView';

/**
 * A group's registration.
 */
export interface OpenDayRegistrationView {
  /** What this caller can do now. */
  available_actions: string[];
  /** When it was made. */
  created_at: Timestamp;
  erased_at?: Timestamp | null;
  /** What the group is called. */
  group_name: string;
  /** How many come, the leader included. */
  headcount: number;
  /** Its id. */
  id: IdOpenDayRegistration;
  leader?: VisitorView | null;
  /** Who comes along; empty once it is erased. */
  members: VisitorView[];
  /** For which day. */
  open_day_id: IdOpenDay;
  /** Its state. */
  status: OpenDayRegistrationStatus;
  /**
     * Why it was refused.
     * @nullable
     */
  status_reason?: string | null;
  /** When it last changed. */
  updated_at: Timestamp;
  /** Grows with every change. */
  version: number;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { EntryStatus } from './entryStatus';
import type { IdEventSession } from './idEventSession';
import type { IdWaitingListEntry } from './idWaitingListEntry';
import type { PriorityGroup } from './priorityGroup';
import type { Timestamp } from './timestamp';
import type { Visitor } from './visitor';

/**
 * A party that waits.
 */
export interface WaitingListEntryView {
  /** What this caller can do now. */
  available_actions: string[];
  /** When it was made. */
  created_at: Timestamp;
  /** Its id. */
  id: IdWaitingListEntry;
  offer_expires_at?: Timestamp | null;
  /** Who comes; masked for others. */
  party: Visitor[];
  /** How many people it is. */
  party_size: number;
  /**
     * Its place among those who wait, from 1; null once it does not wait any more.
     * @nullable
     */
  position?: number | null;
  /** Whether it goes before the others. */
  priority_group: PriorityGroup;
  /** For what. */
  session_id: IdEventSession;
  /** The state. */
  status: EntryStatus;
  /** When it was changed last. */
  updated_at: Timestamp;
  /** Grows with every change. */
  version: number;
}

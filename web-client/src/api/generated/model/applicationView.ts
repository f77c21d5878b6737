/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ApplicationStatus } from './applicationStatus';
import type { IdAllocationApplication } from './idAllocationApplication';
import type { IdAllocationRound } from './idAllocationRound';
import type { IdOrganization } from './idOrganization';
import type { IdSpace } from './idSpace';
import type { PriorityClass } from './priorityClass';
import type { Timestamp } from './timestamp';
import type { WindowView } from './windowView';

/**
 * An application.
 */
export interface ApplicationView {
  /** What this caller can do now. */
  available_actions: string[];
  /**
     * A name or phone to ask; masked for others.
     * @nullable
     */
  contact?: string | null;
  /** When it was made. */
  created_at: Timestamp;
  /** Minutes each time. */
  duration_minutes: number;
  /** The group. */
  group_name: string;
  /** How many people come. */
  headcount: number;
  /** Its id. */
  id: IdAllocationApplication;
  /**
     * Anything else.
     * @nullable
     */
  note?: string | null;
  organization_id?: IdOrganization | null;
  /** Whom the group is for. */
  priority_class: PriorityClass;
  /** Which round. */
  round_id: IdAllocationRound;
  /** Spaces, best first. */
  space_ids: IdSpace[];
  /** The state. */
  status: ApplicationStatus;
  /** Times a week. */
  times_per_week: number;
  /** When it was changed last. */
  updated_at: Timestamp;
  /** Grows with every change. */
  version: number;
  /** When the group could come, best first. */
  windows: WindowView[];
}

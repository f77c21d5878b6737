/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdOrganization } from './idOrganization';
import type { IdSpace } from './idSpace';
import type { PriorityClass } from './priorityClass';
import type { WindowView } from './windowView';

/**
 * What a group asks for.
 */
export interface CreateApplication {
  /**
     * A name or phone to ask; masked to staff.
     * @maxLength 100
     * @nullable
     */
  contact?: string | null;
  /**
     * 15–1440 minutes each time.
     * @minimum 15
     * @maximum 1440
     */
  duration_minutes: number;
  /**
     * The group, 1–100 characters.
     * @maxLength 100
     */
  group_name: string;
  /**
     * How many people come.
     * @minimum 1
     * @maximum 100000
     */
  headcount: number;
  /**
     * Anything else.
     * @maxLength 500
     * @nullable
     */
  note?: string | null;
  organization_id?: IdOrganization | null;
  /** Whom the group is for. */
  priority_class?: PriorityClass;
  /**
     * Spaces of the round, best first, at most 20.
     * @maxItems 20
     */
  space_ids: IdSpace[];
  /**
     * 1–7; at most one time a day.
     * @minimum 1
     * @maximum 7
     */
  times_per_week: number;
  /**
     * When the group could come, best first, at most 21.
     * @maxItems 21
     */
  windows: WindowView[];
}

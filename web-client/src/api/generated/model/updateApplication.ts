/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { PriorityClass } from './priorityClass';
import type { WindowView } from './windowView';

/**
 * Changes of an application while groups can apply.
 */
export interface UpdateApplication {
  /**
     * A name or phone to ask.
     * @nullable
     */
  contact?: string | null;
  /**
     * 15–1440 minutes each time.
     * @nullable
     */
  duration_minutes?: number | null;
  /**
     * The group.
     * @nullable
     */
  group_name?: string | null;
  /**
     * How many people come.
     * @nullable
     */
  headcount?: number | null;
  /**
     * Anything else.
     * @nullable
     */
  note?: string | null;
  priority_class?: PriorityClass | null;
  /**
     * Spaces of the round, best first.
     * @nullable
     */
  space_ids?: string[] | null;
  /**
     * 1–7.
     * @nullable
     */
  times_per_week?: number | null;
  /**
     * When the group could come.
     * @nullable
     */
  windows?: WindowView[] | null;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { DayView } from './dayView';
import type { IdSpace } from './idSpace';

/**
 * The days asked for.
 */
export interface AvailabilityView {
  /** One entry a day. */
  days: DayView[];
  /** Which space. */
  space_id: IdSpace;
}

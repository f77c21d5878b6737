/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { DayAvailability } from './dayAvailability';

export interface AvailabilityView {
  days: DayAvailability[];
}

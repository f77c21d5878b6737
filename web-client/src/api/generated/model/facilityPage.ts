/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { FacilityView } from './facilityView';

export interface FacilityPage {
  items: FacilityView[];
  /** @nullable */
  next_cursor?: string | null;
  /** @nullable */
  total?: number | null;
}

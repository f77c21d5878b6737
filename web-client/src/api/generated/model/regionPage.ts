/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { RegionView } from './regionView';

export interface RegionPage {
  items: RegionView[];
  /** @nullable */
  next_cursor?: string | null;
  /** @nullable */
  total?: number | null;
}

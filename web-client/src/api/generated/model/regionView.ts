/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { RegionLevel } from './regionLevel';

export interface RegionView {
  code: string;
  name: string;
  level: RegionLevel;
  /** @nullable */
  parent_code?: string | null;
  active: boolean;
}

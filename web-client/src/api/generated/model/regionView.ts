/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { RegionLevel } from './regionLevel';

/**
 * A region.
 */
export interface RegionView {
  /** Whether services are offered there. */
  active: boolean;
  /** The code: GB/T 2260 for city and county, the statistics code below, our own for a zone. */
  code: string;
  /**
     * The standard code; null for a zone, whose people statistics count elsewhere.
     * @nullable
     */
  gb_code?: string | null;
  /** Its level. */
  level: RegionLevel;
  /** 名称. */
  name: string;
  /**
     * The code of the region above; null for the city.
     * @nullable
     */
  parent_code?: string | null;
  /**
     * Residents in 2021, in units of 10,000 (市统计局).
     * @nullable
     */
  population_wan?: number | null;
}

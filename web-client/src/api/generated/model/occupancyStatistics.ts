/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';
import type { OccupancyGroup } from './occupancyGroup';
import type { OccupancyRow } from './occupancyRow';

/**
 * Occupancy of spaces.
 */
export interface OccupancyStatistics {
  /** The first day. */
  from: LocalDate;
  /** By what it is grouped. */
  group_by: OccupancyGroup;
  /** One for each group. */
  rows: OccupancyRow[];
  /** The last day, included. */
  to: LocalDate;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';
import type { UseGroup } from './useGroup';
import type { UseRow } from './useRow';

/**
 * Use of venues.
 */
export interface UseStatistics {
  /** The first day. */
  from: LocalDate;
  /** By what it is grouped. */
  group_by: UseGroup;
  /** One for each group. */
  rows: UseRow[];
  /** The last day, included. */
  to: LocalDate;
}

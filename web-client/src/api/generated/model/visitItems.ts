/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { VisitRow } from './visitRow';

/**
 * The rows behind the chart of visits.
 */
export interface VisitItems {
  /** One for each venue to which somebody came. */
  items: VisitRow[];
}

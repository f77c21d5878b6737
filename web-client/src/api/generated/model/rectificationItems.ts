/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { RectificationItem } from './rectificationItem';

/**
 * The rows behind the chart of rectifications.
 */
export interface RectificationItems {
  /** In the order in which they were opened. */
  items: RectificationItem[];
}

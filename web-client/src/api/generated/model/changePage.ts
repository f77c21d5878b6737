/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ChangeView } from './changeView';

/**
 * A page of the feed.
 */
export interface ChangePage {
  /** In the order of the feed. */
  items: ChangeView[];
  /** Where to go on; always present, also when there is nothing new. */
  next_cursor: string;
}

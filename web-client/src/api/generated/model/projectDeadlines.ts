/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { DeadlineView } from './deadlineView';

/**
 * The legal clocks of a project.
 */
export interface ProjectDeadlines {
  /** Those that have begun. */
  items: DeadlineView[];
}

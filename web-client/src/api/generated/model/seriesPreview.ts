/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { OccurrenceView } from './occurrenceView';

/**
 * What a series would be.
 */
export interface SeriesPreview {
  /** Every date that is not excluded, in order. */
  occurrences: OccurrenceView[];
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { RatingDimensionView } from './ratingDimensionView';
import type { UseKind } from './useKind';

/**
 * A kind of service with the sides that are rated.
 */
export interface RatingServiceView {
  /** What is rated. */
  dimensions: RatingDimensionView[];
  /** The kinds of facilities; any other where the list is empty. */
  facility_kinds: string[];
  /** Names it. */
  service: string;
  /** Which kind of use it belongs to. */
  use_kind: UseKind;
}

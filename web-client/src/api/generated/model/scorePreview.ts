/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { PreviewResult } from './previewResult';

/**
 * What would come of it.
 */
export interface ScorePreview {
  /** In the order of the request. */
  results: PreviewResult[];
}

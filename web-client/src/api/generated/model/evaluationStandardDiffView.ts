/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdEvaluationStandard } from './idEvaluationStandard';
import type { IndicatorChangeView } from './indicatorChangeView';

/**
 * What differs between two versions.
 */
export interface EvaluationStandardDiffView {
  /** Names of the other members that differ. */
  changed_fields: string[];
  from_id?: IdEvaluationStandard | null;
  /** Indicators that are new, gone or different, by code. */
  indicators: IndicatorChangeView[];
  /** The later one. */
  to_id: IdEvaluationStandard;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdEvaluationStandard } from './idEvaluationStandard';

export type GetEvaluationStandardDiffParams = {
/**
 * Another version of the same standard; without it the one before.
 */
against?: IdEvaluationStandard;
};

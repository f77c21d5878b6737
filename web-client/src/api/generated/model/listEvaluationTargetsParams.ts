/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdOrganization } from './idOrganization';
import type { IdThirdPartyEvaluation } from './idThirdPartyEvaluation';

export type ListEvaluationTargetsParams = {
/**
 * For this year.
 */
year?: number;
/**
 * Of this body.
 */
organization_id?: IdOrganization;
/**
 * From this evaluation.
 */
evaluation_id?: IdThirdPartyEvaluation;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
};

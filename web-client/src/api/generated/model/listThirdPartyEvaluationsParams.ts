/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdEvaluationStandard } from './idEvaluationStandard';
import type { IdFacility } from './idFacility';
import type { IdOrganization } from './idOrganization';
import type { ListThirdPartyEvaluationsBand } from './listThirdPartyEvaluationsBand';
import type { Timestamp } from './timestamp';

export type ListThirdPartyEvaluationsParams = {
/**
 * Any of these states, separated by commas.
 */
status?: string;
/**
 * 评估年度.
 */
year?: number;
/**
 * 等次.
 */
band?: ListThirdPartyEvaluationsBand;
/**
 * In this region and below.
 */
region?: string;
/**
 * Of this provider.
 */
provider_id?: IdOrganization;
/**
 * By this evaluator.
 */
evaluator_id?: IdOrganization;
/**
 * By this version of a standard.
 */
standard_id?: IdEvaluationStandard;
/**
 * Of this facility.
 */
facility_id?: IdFacility;
/**
 * Only what changed then or later.
 */
updated_since?: Timestamp;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
};

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFund } from './idFund';

export type GetThreeSixtyGivingParams = {
/**
 * Only of this fund.
 */
fund_id?: IdFund;
/**
 * Grants in one package, 1–1,000; 1,000 by default.
 */
limit?: number;
/**
 * Where the package before ended.
 */
cursor?: string;
};

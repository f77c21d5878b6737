/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFund } from './idFund';

export type ListRaisingPlansParams = {
/**
 * Only of this fund.
 */
fund_id?: IdFund;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
};

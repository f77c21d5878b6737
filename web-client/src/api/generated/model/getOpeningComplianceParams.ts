/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { GetOpeningComplianceFormat } from './getOpeningComplianceFormat';

export type GetOpeningComplianceParams = {
/**
 * The week by ISO 8601: `YYYY-Www`, from Monday to Sunday.
 */
week: string;
/**
 * Only in this region's subtree.
 */
region?: string;
/**
 * Any of these kinds, separated by commas.
 */
kind?: string;
/**
 * `json` or `csv`; by the header `Accept` without it.
 */
format?: GetOpeningComplianceFormat;
};

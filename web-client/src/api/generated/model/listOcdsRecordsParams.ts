/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ListOcdsRecordsParams = {
/**
 * Only projects in this region's subtree.
 */
region?: string;
/**
 * Only of this budget year.
 */
fiscal_year?: number;
/**
 * Any of these methods, separated by commas.
 */
method?: string;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
};

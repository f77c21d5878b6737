/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { GetBudgetProgressFormat } from './getBudgetProgressFormat';

export type GetBudgetProgressParams = {
/**
 * Which year.
 */
year: number;
/**
 * Only in this region's subtree.
 */
region?: string;
/**
 * `json` or `csv`.
 */
format?: GetBudgetProgressFormat;
};

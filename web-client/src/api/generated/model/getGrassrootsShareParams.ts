/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { GetGrassrootsShareFormat } from './getGrassrootsShareFormat';

export type GetGrassrootsShareParams = {
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
format?: GetGrassrootsShareFormat;
};

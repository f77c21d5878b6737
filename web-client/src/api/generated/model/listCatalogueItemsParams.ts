/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdCatalogueVersion } from './idCatalogueVersion';
import type { LocalDate } from './localDate';
import type { Timestamp } from './timestamp';

export type ListCatalogueItemsParams = {
/**
 * Only of this version.
 */
version_id?: IdCatalogueVersion;
/**
 * Only of the version in force in this region, or in the nearest above it that has one.
 */
region?: string;
/**
 * On this day, today by default; with `region`.
 */
on?: LocalDate;
/**
 * Only with this code.
 */
code?: string;
/**
 * Only below this code.
 */
parent?: string;
/**
 * Only names that contain this.
 */
q?: string;
/**
 * Changed at or after this.
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

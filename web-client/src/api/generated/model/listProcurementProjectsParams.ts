/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdOrganization } from './idOrganization';
import type { ListProcurementProjectsSort } from './listProcurementProjectsSort';
import type { ListProcurementProjectsSubject } from './listProcurementProjectsSubject';
import type { Timestamp } from './timestamp';

export type ListProcurementProjectsParams = {
/**
 * Only in this region's subtree.
 */
region?: string;
/**
 * Any of these states, separated by commas.
 */
status?: string;
/**
 * Any of these methods, separated by commas.
 */
method?: string;
/**
 * Only goods, or only services.
 */
subject?: ListProcurementProjectsSubject;
/**
 * Only of this item of the catalogue.
 */
catalogue_code?: string;
/**
 * Only of this year's budget.
 */
fiscal_year?: number;
/**
 * Only of this purchaser.
 */
purchaser_id?: IdOrganization;
/**
 * In the title or the code.
 */
q?: string;
/**
 * Published at this instant or later.
 */
published_from?: Timestamp;
/**
 * Published before this instant.
 */
published_before?: Timestamp;
/**
 * Changed at this instant or later.
 */
updated_since?: Timestamp;
/**
 * In which order; as entered by default. By publication or deadline only what has one.
 */
sort?: ListProcurementProjectsSort;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
};

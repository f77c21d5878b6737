/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFacility } from './idFacility';
import type { IdSupplier } from './idSupplier';

export type GetRatingSummaryParams = {
/**
 * Only of this venue.
 */
facility_id?: IdFacility;
/**
 * Only of this supplier.
 */
supplier_id?: IdSupplier;
/**
 * Only in this region's subtree.
 */
region?: string;
/**
 * Any of these kinds of facilities or codes of the catalogue, separated by commas.
 */
kind?: string;
/**
 * Only from this local day on.
 */
from?: string;
/**
 * Only before this local day.
 */
before?: string;
};

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdCatalogueVersion } from './idCatalogueVersion';

export type GetCatalogueDiffParams = {
/**
 * The version before; by default the one that this follows, else the one in force in its region.
 */
against?: IdCatalogueVersion;
};

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ListFacilitiesParams = {
region?: string;
kind?: string;
q?: string;
opening_type?: string;
near?: string;
within_m?: number;
with_total?: boolean;
limit?: number;
cursor?: string;
};

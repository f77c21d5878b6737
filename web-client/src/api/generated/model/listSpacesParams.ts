/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ListSpacesParams = {
facility_id?: string;
limit?: number;
cursor?: string;
};

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ListRegionsParams = {
parent?: string;
level?: string;
q?: string;
limit?: number;
cursor?: string;
};

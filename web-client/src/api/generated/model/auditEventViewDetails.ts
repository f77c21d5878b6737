/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * More.
 * @nullable
 */
export type AuditEventViewDetails = { [key: string]: unknown } | null;

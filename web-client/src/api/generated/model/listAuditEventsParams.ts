/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Timestamp } from './timestamp';

export type ListAuditEventsParams = {
/**
 * Only what happened to records of this kind.
 */
kind?: string;
/**
 * Only what happened to this record.
 */
object_id?: string;
/**
 * Only what this caller did: `user:<id>`, `client:<id>`, `system` or `anonymous`.
 */
actor?: string;
/**
 * Only this action.
 */
action?: string;
/**
 * Only at this time or later.
 */
at_from?: Timestamp;
/**
 * Only before this time.
 */
at_before?: Timestamp;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
/**
 * Whether to count all matches.
 */
with_total?: boolean;
};

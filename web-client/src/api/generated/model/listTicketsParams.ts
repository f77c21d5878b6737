/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdEventSession } from './idEventSession';
import type { Timestamp } from './timestamp';

export type ListTicketsParams = {
/**
 * Only one's own, also for staff.
 */
mine?: boolean;
/**
 * Only of this session.
 */
session_id?: IdEventSession;
/**
 * Any of these states, separated by commas.
 */
status?: string;
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

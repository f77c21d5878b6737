/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Timestamp } from './timestamp';

export type ListClosuresParams = {
/**
 * Ending after this.
 */
from?: Timestamp;
/**
 * Beginning before this.
 */
until?: Timestamp;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
};

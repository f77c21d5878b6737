/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Kind } from './kind';
import type { Op } from './op';
import type { Timestamp } from './timestamp';

/**
 * One change.
 */
export interface ChangeView {
  /** When it was written. */
  at: Timestamp;
  /** The record's id; a year or code for records without one. */
  id: string;
  /** What it happened to. */
  kind: Kind;
  /** What happened; `deleted` is a tombstone. */
  op: Op;
  /**
     * The record's region.
     * @nullable
     */
  region?: string | null;
  /** Its place; grows along the feed, may skip. */
  seq: number;
  /** The record's version after it. */
  version: number;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Timestamp } from './timestamp';

/**
 * A wording of a reply.
 */
export interface RatingReplyView {
  /** When. */
  created_at: Timestamp;
  /** 1 for the first wording. */
  revision: number;
  /** The words. */
  text: string;
}

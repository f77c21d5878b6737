/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Attachment } from './attachment';
import type { CreatePosting } from './createPosting';

/**
 * A new entry.
 */
export interface CreateLedgerEntry {
  /**
     * 附件.
     * @maxItems 50
     */
  attachments?: Attachment[];
  /**
     * 摘要, 1–500 characters.
     * @maxLength 500
     */
  description: string;
  /** 业务日期. */
  occurred_on: string;
  /**
     * 2–200 postings that sum to exactly zero.
     * @minItems 2
     * @maxItems 200
     */
  postings: CreatePosting[];
}

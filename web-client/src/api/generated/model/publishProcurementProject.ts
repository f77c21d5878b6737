/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Timestamp } from './timestamp';

/**
 * When what happens; the rest the law says.
 */
export interface PublishProcurementProject {
  /** 提交投标（响应）文件截止时间. */
  bids_due_at: Timestamp;
  bids_from?: Timestamp | null;
  documents_until?: Timestamp | null;
  notice_until?: Timestamp | null;
}

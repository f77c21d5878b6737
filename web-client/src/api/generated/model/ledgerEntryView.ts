/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Attachment } from './attachment';
import type { IdLedgerEntry } from './idLedgerEntry';
import type { IdOrganization } from './idOrganization';
import type { PostingView } from './postingView';
import type { Timestamp } from './timestamp';

/**
 * An entry with its postings.
 */
export interface LedgerEntryView {
  /** 附件. */
  attachments: Attachment[];
  /** When. */
  created_at: Timestamp;
  /** 摘要. */
  description: string;
  /** Its id. */
  id: IdLedgerEntry;
  /** 业务日期. */
  occurred_on: string;
  /** Whose books. */
  organization_id: IdOrganization;
  /** Its postings; they sum to zero. */
  postings: PostingView[];
  /** Who recorded it: `user:<id>`. */
  recorded_by: string;
  reversed_by_id?: IdLedgerEntry | null;
  reverses_id?: IdLedgerEntry | null;
}

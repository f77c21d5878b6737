/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Timestamp } from './timestamp';

/**
 * A legal term.
 */
export interface DeadlineView {
  /** The article, in Chinese. */
  article: string;
  /**
     * What is to be done: `decide_award`, `publish_result`, `sign_contract`, `publish_contract`,
     * `file_contract`, `answer_challenge`, `decide_complaint` or `keep_archive`.
     */
  code: string;
  done_at?: Timestamp | null;
  /** The end of the term, excluded. */
  due_at: Timestamp;
  /** Whether it was done late, or is late now. */
  overdue: boolean;
  /** The rule parameter that the term comes from. */
  rule_param: string;
  /**
     * The contract, challenge or complaint that it is about; else it is the project.
     * @nullable
     */
  subject_id?: string | null;
}

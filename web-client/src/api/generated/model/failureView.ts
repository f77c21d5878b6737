/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { FailureGrounds } from './failureGrounds';

/**
 * Why a project or a lot failed, and what the law lets the purchaser do.
 */
export interface FailureView {
  /**
     * Its article.
     * @nullable
     */
  article?: string | null;
  /** 废标情形, of the last failure. */
  grounds: FailureGrounds;
  /**
     * What follows.
     * @nullable
     */
  what_follows?: string | null;
}

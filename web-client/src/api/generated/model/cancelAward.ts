/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { CancellationGrounds } from './cancellationGrounds';

/**
 * Why an award falls.
 */
export interface CancelAward {
  /** The legal ground. */
  grounds: CancellationGrounds;
  /**
     * 1–500 characters.
     * @maxLength 500
     */
  reason: string;
}

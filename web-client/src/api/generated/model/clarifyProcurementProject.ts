/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ClarifiedTerms } from './clarifiedTerms';
import type { Timestamp } from './timestamp';

/**
 * A clarification 澄清或者修改 that says the same to all.
 */
export interface ClarifyProcurementProject {
  bids_due_at?: Timestamp | null;
  changes?: ClarifiedTerms | null;
  /**
     * 可能影响投标文件编制: moves a deadline that is too near. True by default, and whenever something changes.
     * @nullable
     */
  material?: boolean | null;
  /**
     * 1–10,000 characters; published.
     * @maxLength 10000
     */
  text: string;
}

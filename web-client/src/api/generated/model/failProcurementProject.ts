/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { FailureGrounds } from './failureGrounds';
import type { IdLot } from './idLot';

/**
 * Why a project, or one lot of it, fails.
 */
export interface FailProcurementProject {
  /** Which of the grounds of the law. */
  grounds: FailureGrounds;
  lot_id?: IdLot | null;
  /**
     * 废标理由, 1–1,000 characters; published.
     * @maxLength 1000
     */
  reason: string;
}

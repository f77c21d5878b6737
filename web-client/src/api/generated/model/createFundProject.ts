/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFundPurpose } from './idFundPurpose';

/**
 * A project to enter.
 */
export interface CreateFundProject {
  /**
     * 预算 in fen.
     * @minimum 1
     * @nullable
     */
  budget_fen?: number | null;
  /**
     * What is done, 1–2,000 characters; the title without it.
     * @maxLength 2000
     * @nullable
     */
  description?: string | null;
  /**
     * Its last day.
     * @nullable
     */
  ends_on?: string | null;
  purpose_id?: IdFundPurpose | null;
  /**
     * Its first day; today without it.
     * @nullable
     */
  starts_on?: string | null;
  /**
     * 名称, 1–200 characters.
     * @maxLength 200
     */
  title: string;
}

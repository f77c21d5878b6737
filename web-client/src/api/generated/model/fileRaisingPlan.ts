/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFundVote } from './idFundVote';

/**
 * A plan to file.
 */
export interface FileRaisingPlan {
  /** Its first day: ten days from now at the earliest. */
  begins_on: string;
  /** Its last day. */
  ends_on: string;
  /**
     * The designated platform.
     * @maxLength 40
     * @nullable
     */
  platform_code?: string | null;
  /**
     * The plan's page there, https.
     * @maxLength 500
     * @nullable
     */
  platform_url?: string | null;
  /**
     * 募捐目的, 1–2,000 characters.
     * @maxLength 2000
     */
  purpose: string;
  /**
     * 募捐目标 in fen.
     * @minimum 1
     * @nullable
     */
  target_fen?: number | null;
  /**
     * 名称, 1–200 characters.
     * @maxLength 200
     */
  title: string;
  vote_id?: IdFundVote | null;
}

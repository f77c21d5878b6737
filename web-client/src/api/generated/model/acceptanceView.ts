/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { AcceptanceOpinionView } from './acceptanceOpinionView';
import type { IdAcceptance } from './idAcceptance';
import type { LocalDate } from './localDate';
import type { Timestamp } from './timestamp';

/**
 * An acceptance.
 */
export interface AcceptanceView {
  /** On which day. */
  accepted_on: LocalDate;
  /** When it was recorded. */
  created_at: Timestamp;
  /** Its id. */
  id: IdAcceptance;
  /** What was said. */
  opinions: AcceptanceOpinionView[];
  /** Whether it passed. */
  passed: boolean;
  rectify_by?: LocalDate | null;
  /** 验收意见. */
  summary: string;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';
import type { OpinionBody } from './opinionBody';

/**
 * An acceptance.
 */
export interface RecordAcceptance {
  /** On which day. */
  accepted_on: LocalDate;
  /** At most 200; a public service has one of a service user at least. */
  opinions?: OpinionBody[];
  /** Whether it passed. */
  passed: boolean;
  rectify_by?: LocalDate | null;
  /**
     * 验收意见, 1–2,000 characters.
     * @maxLength 2000
     */
  summary: string;
}

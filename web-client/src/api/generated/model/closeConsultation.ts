/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { OpinionAnswer } from './opinionAnswer';

/**
 * What came of the consultation: every opinion is answered.
 */
export interface CloseConsultation {
  /** One for each opinion on the requirements. */
  opinions?: OpinionAnswer[];
  /**
     * 1–5,000 characters; published.
     * @maxLength 5000
     */
  summary: string;
}

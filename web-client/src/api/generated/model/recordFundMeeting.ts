/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFundMember } from './idFundMember';
import type { NewFundVote } from './newFundVote';

/**
 * A meeting that was held.
 */
export interface RecordFundMeeting {
  /** When; not in the future. */
  held_on: string;
  /**
     * SHA-256 of the signed minutes, 64 lower-case hexadecimal digits.
     * @minLength 64
     * @maxLength 64
     */
  minutes_sha256: string;
  /**
     * The members of the council who were present: two thirds at least.
     * @maxItems 25
     */
  present: IdFundMember[];
  /**
     * 1–200 characters.
     * @maxLength 200
     */
  title: string;
  /**
     * What was voted on.
     * @maxItems 50
     */
  votes?: NewFundVote[];
}

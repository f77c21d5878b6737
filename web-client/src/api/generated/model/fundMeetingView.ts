/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { FundVoteView } from './fundVoteView';
import type { IdFund } from './idFund';
import type { IdFundMeeting } from './idFundMeeting';
import type { IdFundMember } from './idFundMember';
import type { Timestamp } from './timestamp';

/**
 * A meeting.
 */
export interface FundMeetingView {
  /** When. */
  created_at: Timestamp;
  /** Of whose council. */
  fund_id: IdFund;
  /** When it was held. */
  held_on: string;
  /** Its id. */
  id: IdFundMeeting;
  /** Members in office. */
  members: number;
  /** The minutes' digest. */
  minutes_sha256: string;
  /** Who was present. */
  present: IdFundMember[];
  /** Who recorded it. */
  recorded_by: string;
  /** What it was. */
  title: string;
  /** Its votes. */
  votes: FundVoteView[];
}

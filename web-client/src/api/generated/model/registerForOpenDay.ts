/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { GroupLeader } from './groupLeader';
import type { GroupMember } from './groupMember';

/**
 * A group that wants to come. Everybody is named.
 */
export interface RegisterForOpenDay {
  /**
     * 1–100 characters.
     * @maxLength 100
     */
  group_name: string;
  /** Who leads the group; comes along. */
  leader: GroupLeader;
  /** At most 100 others. */
  members?: GroupMember[];
  /** That nobody takes pictures; must be `true`. */
  no_photo_accepted: boolean;
}

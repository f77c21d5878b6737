/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { GroupLeader } from './groupLeader';
import type { GroupMember } from './groupMember';

/**
 * Everybody in full, for the gate.
 */
export interface RevealedVisitors {
  /** Who leads the group. */
  leader: GroupLeader;
  /** Who comes along. */
  members: GroupMember[];
}

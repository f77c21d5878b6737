/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdExpert } from './idExpert';
import type { IdPanelMember } from './idPanelMember';
import type { MemberStatus } from './memberStatus';

/**
 * A member as it is published with the result.
 */
export interface PublishedMember {
  expert_id?: IdExpert | null;
  /** Its id. */
  id: IdPanelMember;
  /** 姓名. */
  name: string;
  /** Whether the purchaser named them. */
  purchaser_representative: boolean;
  /** Whether they stayed. */
  status: MemberStatus;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdPanelMember } from './idPanelMember';
import type { IdProcurementProject } from './idProcurementProject';
import type { MemberStatus } from './memberStatus';
import type { Timestamp } from './timestamp';

/**
 * One's own membership.
 */
export interface PanelMemberView {
  /** What this caller can do now. */
  available_actions: string[];
  confirmed_at?: Timestamp | null;
  /** When drawn. */
  created_at: Timestamp;
  /** Its id. */
  id: IdPanelMember;
  /** Of which project. */
  project_id: IdProcurementProject;
  /** Whether as a representative of the purchaser. */
  purchaser_representative: boolean;
  /**
     * 回避情形.
     * @nullable
     */
  relation?: string | null;
  /** Its state. */
  status: MemberStatus;
  /**
     * Why the member left.
     * @nullable
     */
  status_reason?: string | null;
  /** When it last changed. */
  updated_at: Timestamp;
  /** Grows with every change. */
  version: number;
}

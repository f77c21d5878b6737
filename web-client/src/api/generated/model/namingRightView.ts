/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdContribution } from './idContribution';
import type { IdFacility } from './idFacility';
import type { IdNamingRight } from './idNamingRight';
import type { IdOrganization } from './idOrganization';
import type { LocalDate } from './localDate';
import type { NamingStatus } from './namingStatus';
import type { Timestamp } from './timestamp';

/**
 * 冠名权.
 */
export interface NamingRightView {
  /**
     * 批准文号.
     * @nullable
     */
  approval_reference?: string | null;
  /** 受益人同意. */
  consent_reference: string;
  /** In return for what. */
  contribution_id: IdContribution;
  /** When it was proposed. */
  created_at: Timestamp;
  facility_id?: IdFacility | null;
  /** From this day. */
  from_on: LocalDate;
  /** Its id. */
  id: IdNamingRight;
  /** Whether it is borne today. */
  in_force: boolean;
  /** The name. */
  name: string;
  /** What bears it. */
  object_name: string;
  /** Whose it is. */
  organization_id: IdOrganization;
  /** Its state. */
  status: NamingStatus;
  /** Until this day, included. */
  until_on: LocalDate;
  /** When it last changed. */
  updated_at: Timestamp;
  /** Grows with every change. */
  version: number;
}

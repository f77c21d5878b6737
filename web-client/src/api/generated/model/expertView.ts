/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ExpertStatus } from './expertStatus';
import type { IdExpert } from './idExpert';
import type { IdOrganization } from './idOrganization';
import type { IdUser } from './idUser';
import type { Timestamp } from './timestamp';

/**
 * An expert.
 */
export interface ExpertView {
  /** What this caller can do now. */
  available_actions: string[];
  /** When entered. */
  created_at: Timestamp;
  /** Codes or classes of the catalogue. */
  domains: string[];
  employer_id?: IdOrganization | null;
  /** Its id. */
  id: IdExpert;
  /** 姓名. */
  name: string;
  /** For whose purchases. */
  region: string;
  /** Its state. */
  status: ExpertStatus;
  /**
     * Why suspended.
     * @nullable
     */
  status_reason?: string | null;
  /**
     * 职称.
     * @nullable
     */
  title?: string | null;
  /** When it last changed. */
  updated_at: Timestamp;
  /** The account. */
  user_id: IdUser;
  /** Grows with every change. */
  version: number;
}

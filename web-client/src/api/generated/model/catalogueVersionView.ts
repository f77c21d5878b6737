/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { CatalogueStatus } from './catalogueStatus';
import type { DepartmentOpinion } from './departmentOpinion';
import type { IdCatalogueVersion } from './idCatalogueVersion';
import type { LocalDate } from './localDate';
import type { Timestamp } from './timestamp';

/**
 * A version of a region's catalogue.
 */
export interface CatalogueVersionView {
  /** What this caller can do now. */
  available_actions: string[];
  /**
     * 编制依据.
     * @nullable
     */
  basis?: string | null;
  /**
     * 财政部门同意文号.
     * @nullable
     */
  consent_document_number?: string | null;
  /** 征求部门意见. */
  consulted: DepartmentOpinion[];
  /** When it was begun. */
  created_at: Timestamp;
  /** The first day on which it is, or is to be, in force. */
  effective_from: LocalDate;
  effective_to?: LocalDate | null;
  /**
     * Why no experts were asked.
     * @nullable
     */
  expert_not_needed_reason?: string | null;
  /**
     * 专家意见.
     * @nullable
     */
  expert_opinion?: string | null;
  /** Its id. */
  id: IdCatalogueVersion;
  /** Whether it is in force today. A superseded version is until its last day. */
  in_force: boolean;
  /**
     * 说明.
     * @nullable
     */
  notes?: string | null;
  published_at?: Timestamp | null;
  /** Whose catalogue. */
  region: string;
  /** When it is to be reviewed. */
  review_due_on: LocalDate;
  /** Its state. */
  status: CatalogueStatus;
  /**
     * Why it went back; for those who prepare it.
     * @nullable
     */
  status_reason?: string | null;
  supersedes_id?: IdCatalogueVersion | null;
  /** 名称. */
  title: string;
  /** When it last changed. */
  updated_at: Timestamp;
  /** Grows with every change. */
  version: number;
}

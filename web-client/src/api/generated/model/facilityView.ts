/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { AccessibilityFeature } from './accessibilityFeature';
import type { Concession } from './concession';
import type { FacilityKind } from './facilityKind';
import type { FacilityLevel } from './facilityLevel';
import type { FacilityStatus } from './facilityStatus';
import type { Grade } from './grade';
import type { IdFacility } from './idFacility';
import type { IdOrganization } from './idOrganization';
import type { Location } from './location';
import type { OpeningType } from './openingType';
import type { Ownership } from './ownership';
import type { Timestamp } from './timestamp';

/**
 * A facility.
 */
export interface FacilityView {
  /** 无障碍设施. */
  accessibility: AccessibilityFeature[];
  /**
     * 无障碍方案; only for callers who may open it.
     * @nullable
     */
  accessibility_plan?: string | null;
  /**
     * 地址.
     * @nullable
     */
  address?: string | null;
  /** What this caller can do with it now: `open`, `suspend`, `update`. */
  available_actions: string[];
  /** Who pays less. */
  concessions: Concession[];
  /** When it was entered. */
  created_at: Timestamp;
  /**
     * 简介.
     * @nullable
     */
  description?: string | null;
  /**
     * Metres from the place asked for; only in a search with `near`.
     * @nullable
     */
  distance_m?: number | null;
  /**
     * Its name there.
     * @nullable
     */
  external_id?: string | null;
  /**
     * Free sessions for pupils in a month.
     * @nullable
     */
  free_student_sessions_per_month?: number | null;
  /** 评估定级. */
  grade: Grade;
  /** Its id. */
  id: IdFacility;
  /** 类别. */
  kind: FacilityKind;
  /** 行政层级. */
  level: FacilityLevel;
  /** Where it is. */
  location: Location;
  /** 名称. */
  name: string;
  /** 开放方式. */
  opening_type: OpeningType;
  /** Who runs it. */
  organization_id: IdOrganization;
  ownership?: Ownership | null;
  /**
     * 收费批准文号.
     * @nullable
     */
  paid_approval_number?: string | null;
  /**
     * For questions of the public.
     * @nullable
     */
  phone?: string | null;
  /** HTTPS addresses of pictures. */
  photo_urls: string[];
  /** The code of its region. */
  region: string;
  /**
     * 安全预案; only for callers who may open it.
     * @nullable
     */
  safety_plan?: string | null;
  /**
     * The county's system that keeps it.
     * @nullable
     */
  source?: string | null;
  /** Its state; the public sees open ones only. */
  status: FacilityStatus;
  /** When it last changed. */
  updated_at: Timestamp;
}

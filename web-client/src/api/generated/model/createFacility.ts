/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { AccessibilityFeature } from './accessibilityFeature';
import type { Concession } from './concession';
import type { FacilityKind } from './facilityKind';
import type { FacilityLevel } from './facilityLevel';
import type { Grade } from './grade';
import type { IdOrganization } from './idOrganization';
import type { Location } from './location';
import type { OpeningType } from './openingType';
import type { Ownership } from './ownership';

/**
 * A facility to enter. It is a draft until it is opened.
 */
export interface CreateFacility {
  /**
     * 无障碍设施.
     * @nullable
     */
  accessibility?: AccessibilityFeature[] | null;
  /**
     * 地址, at most 200 characters.
     * @nullable
     */
  address?: string | null;
  /**
     * Who pays less; a paid facility needs student, senior and disabled to open (条例 §21), a museum
     * also teacher and military (博物馆条例 §33).
     * @nullable
     */
  concessions?: Concession[] | null;
  /**
     * 简介, at most 4,000 characters.
     * @nullable
     */
  description?: string | null;
  /**
     * Free sessions for pupils in a month; a paid facility needs one to open (保障法 §31).
     * @nullable
     */
  free_student_sessions_per_month?: number | null;
  grade?: Grade | null;
  /** 类别. */
  kind: FacilityKind;
  /** 行政层级. */
  level: FacilityLevel;
  /** Where it is. */
  location: Location;
  /** 名称, 1–100 characters. */
  name: string;
  /** 开放方式. Core services of public libraries (PL, PLC) are always `free` (公共图书馆法 §33). */
  opening_type: OpeningType;
  /** Who runs it. */
  organization_id: IdOrganization;
  ownership?: Ownership | null;
  /**
     * 收费批准文号; a paid facility needs it to open (保障法 §31).
     * @nullable
     */
  paid_approval_number?: string | null;
  /**
     * A mobile number, a landline of 0595 or a hotline such as 12345.
     * @nullable
     */
  phone?: string | null;
  /**
     * HTTPS addresses of at most 10 pictures.
     * @nullable
     */
  photo_urls?: string[] | null;
  /** The code of the region it stands in, of any level. */
  region: string;
}

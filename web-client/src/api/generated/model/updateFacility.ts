/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { AccessibilityFeature } from './accessibilityFeature';
import type { Concession } from './concession';
import type { FacilityKind } from './facilityKind';
import type { FacilityLevel } from './facilityLevel';
import type { Grade } from './grade';
import type { IdOrganization } from './idOrganization';
import type { OpeningType } from './openingType';
import type { Ownership } from './ownership';
import type { UpdateLocation } from './updateLocation';

/**
 * What to change about a facility: absent leaves, `null` clears (RFC 7396).
 */
export interface UpdateFacility {
  /**
     * All of 无障碍设施.
     * @nullable
     */
  accessibility?: AccessibilityFeature[] | null;
  /**
     * 地址.
     * @nullable
     */
  address?: string | null;
  /**
     * Everybody who pays less.
     * @nullable
     */
  concessions?: Concession[] | null;
  /**
     * 简介.
     * @nullable
     */
  description?: string | null;
  /**
     * Free sessions for pupils in a month.
     * @nullable
     */
  free_student_sessions_per_month?: number | null;
  grade?: Grade | null;
  kind?: FacilityKind | null;
  level?: FacilityLevel | null;
  location?: UpdateLocation | null;
  /**
     * 名称.
     * @nullable
     */
  name?: string | null;
  opening_type?: OpeningType | null;
  organization_id?: IdOrganization | null;
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
  /**
     * All pictures.
     * @nullable
     */
  photo_urls?: string[] | null;
  /**
     * Its region: the caller needs the right in the old and in the new one.
     * @nullable
     */
  region?: string | null;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { AccessibilityFeature } from './accessibilityFeature';
import type { FacilityKind } from './facilityKind';
import type { FacilityStatus } from './facilityStatus';
import type { Location } from './location';
import type { OpeningType } from './openingType';

export interface FacilityView {
  id: string;
  name: string;
  kind: FacilityKind;
  region: string;
  organization_id: string;
  level: string;
  grade: string;
  opening_type: OpeningType;
  status: FacilityStatus;
  location: Location;
  /** @nullable */
  address?: string | null;
  /** @nullable */
  phone?: string | null;
  /** @nullable */
  description?: string | null;
  photo_urls: string[];
  accessibility: AccessibilityFeature[];
  /** @nullable */
  distance_m?: number | null;
}

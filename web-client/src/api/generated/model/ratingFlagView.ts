/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { FlagKind } from './flagKind';
import type { FlagStatus } from './flagStatus';
import type { IdFacility } from './idFacility';
import type { IdOrganization } from './idOrganization';
import type { IdRating } from './idRating';
import type { IdRatingFlag } from './idRatingFlag';
import type { IdSupplier } from './idSupplier';
import type { Timestamp } from './timestamp';

/**
 * A sign of stuffing. Its ratings count while it is open.
 */
export interface RatingFlagView {
  /** What this caller can do now. */
  available_actions: string[];
  /** When it was noticed. */
  created_at: Timestamp;
  decided_at?: Timestamp | null;
  /**
     * The decision, in words.
     * @nullable
     */
  decision?: string | null;
  facility_id?: IdFacility | null;
  /** Its id. */
  id: IdRatingFlag;
  /** What was noticed. */
  kind: FlagKind;
  /** Who was rated. */
  organization_id: IdOrganization;
  /** Which ratings. */
  rating_ids: IdRating[];
  /** Where. */
  region: string;
  /** Its state. */
  status: FlagStatus;
  supplier_id?: IdSupplier | null;
  /** When it last changed. */
  updated_at: Timestamp;
  /** Grows with every change. */
  version: number;
}

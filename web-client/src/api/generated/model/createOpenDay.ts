/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdFacility } from './idFacility';
import type { IdSpace } from './idSpace';
import type { Timestamp } from './timestamp';

/**
 * An open day to plan.
 */
export interface CreateOpenDay {
  /**
     * How many people may come.
     * @minimum 1
     * @maximum 100000
     */
  capacity: number;
  /**
     * 1–2,000 characters, without contacts.
     * @maxLength 2000
     * @nullable
     */
  description?: string | null;
  /** The end, excluded; at most 24 hours later. */
  ends_at: Timestamp;
  /** Barracks (MB). */
  facility_id: IdFacility;
  registration_closes_at?: Timestamp | null;
  space_id?: IdSpace | null;
  /** The beginning. */
  starts_at: Timestamp;
  /**
     * 1–100 characters, without contacts.
     * @maxLength 100
     */
  title: string;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Timestamp } from './timestamp';

/**
 * Changes to a planned open day.
 */
export interface UpdateOpenDay {
  /**
     * How many people may come.
     * @nullable
     */
  capacity?: number | null;
  /**
     * The description.
     * @maxLength 2000
     * @nullable
     */
  description?: string | null;
  ends_at?: Timestamp | null;
  registration_closes_at?: Timestamp | null;
  starts_at?: Timestamp | null;
  /**
     * The title.
     * @maxLength 100
     * @nullable
     */
  title?: string | null;
}

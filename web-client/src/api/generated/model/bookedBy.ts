/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdUser } from './idUser';

/**
 * Who booked, as far as the caller may see it.
 */
export interface BookedBy {
  /**
     * The name; masked for others.
     * @nullable
     */
  name?: string | null;
  /**
     * The phone; masked for others, whole for the desk on the day.
     * @nullable
     */
  phone?: string | null;
  user_id?: IdUser | null;
}

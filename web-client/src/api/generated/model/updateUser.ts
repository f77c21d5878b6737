/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { UserActivity } from './userActivity';

/**
 * Changes of an account.
 */
export interface UpdateUser {
  /**
     * 显示名.
     * @nullable
     */
  display_name?: string | null;
  status?: UserActivity | null;
}

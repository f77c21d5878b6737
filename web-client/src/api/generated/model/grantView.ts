/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Role } from './role';

/**
 * A role that somebody has.
 */
export interface GrantView {
  /** When it was given. */
  created_at: string;
  /** Its id. */
  id: string;
  /**
     * The organization that it is limited to; null is any.
     * @nullable
     */
  organization_id?: string | null;
  /**
     * The region whose subtree it covers; null is everywhere.
     * @nullable
     */
  region?: string | null;
  /** What it allows. */
  role: Role;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdGrant } from './idGrant';
import type { IdOrganization } from './idOrganization';
import type { Role } from './role';
import type { Timestamp } from './timestamp';

/**
 * A role that somebody has.
 */
export interface GrantView {
  /** When it was given. */
  created_at: Timestamp;
  /** Its id. */
  id: IdGrant;
  organization_id?: IdOrganization | null;
  /**
     * The region whose subtree it covers; null is everywhere.
     * @nullable
     */
  region?: string | null;
  /** What it allows. */
  role: Role;
}

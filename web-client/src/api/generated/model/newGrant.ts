/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdOrganization } from './idOrganization';
import type { Role } from './role';

/**
 * A role to give.
 */
export interface NewGrant {
  organization_id?: IdOrganization | null;
  /**
     * The region whose subtree it covers; everywhere without it. Required for officers of a
     * township or village and for machines of a county.
     * @nullable
     */
  region?: string | null;
  /** What it allows. */
  role: Role;
}

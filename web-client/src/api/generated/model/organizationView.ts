/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdOrganization } from './idOrganization';
import type { OrganizationKind } from './organizationKind';
import type { Timestamp } from './timestamp';

/**
 * An organization.
 */
export interface OrganizationView {
  /** When it was entered. */
  created_at: Timestamp;
  /** Its id. */
  id: IdOrganization;
  /** What it is. */
  kind: OrganizationKind;
  /** 名称. */
  name: string;
  /** The region where it sits. */
  region: string;
  /** When it last changed. */
  updated_at: Timestamp;
  /**
     * Its unified social credit code.
     * @nullable
     */
  uscc?: string | null;
}

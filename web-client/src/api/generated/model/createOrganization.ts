/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { OrganizationKind } from './organizationKind';

/**
 * A new organization.
 */
export interface CreateOrganization {
  /** What it is. */
  kind: OrganizationKind;
  /**
     * 名称, 1–100 characters.
     * @maxLength 100
     */
  name: string;
  /** The region where it sits. */
  region: string;
  /**
     * Its unified social credit code, 18 characters.
     * @nullable
     */
  uscc?: string | null;
}

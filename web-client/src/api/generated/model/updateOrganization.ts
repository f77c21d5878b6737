/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { OrganizationKind } from './organizationKind';

/**
 * Changes to an organization.
 */
export interface UpdateOrganization {
  kind?: OrganizationKind | null;
  /**
     * 名称.
     * @maxLength 100
     * @nullable
     */
  name?: string | null;
  /**
     * The region where it sits.
     * @nullable
     */
  region?: string | null;
  /**
     * Its unified social credit code.
     * @nullable
     */
  uscc?: string | null;
}

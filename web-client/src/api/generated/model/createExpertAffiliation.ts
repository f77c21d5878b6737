/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { AffiliationKind } from './affiliationKind';
import type { IdOrganization } from './idOrganization';
import type { LocalDate } from './localDate';

/**
 * What ties an expert to an organization.
 */
export interface CreateExpertAffiliation {
  /** From when. */
  from_on: LocalDate;
  /** 利害关系. */
  kind: AffiliationKind;
  /** To which organization. */
  organization_id: IdOrganization;
  until_on?: LocalDate | null;
}

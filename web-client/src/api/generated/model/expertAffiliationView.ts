/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { AffiliationKind } from './affiliationKind';
import type { IdAnything } from './idAnything';
import type { IdExpert } from './idExpert';
import type { IdOrganization } from './idOrganization';
import type { LocalDate } from './localDate';
import type { Timestamp } from './timestamp';

/**
 * What ties an expert to an organization.
 */
export interface ExpertAffiliationView {
  /** When entered. */
  created_at: Timestamp;
  /** Whose. */
  expert_id: IdExpert;
  /** From when. */
  from_on: LocalDate;
  /** Its id. */
  id: IdAnything;
  /** 利害关系. */
  kind: AffiliationKind;
  /** To which organization. */
  organization_id: IdOrganization;
  until_on?: LocalDate | null;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdContribution } from './idContribution';
import type { IdOrganization } from './idOrganization';
import type { Timestamp } from './timestamp';

/**
 * 捐赠票据.
 */
export interface ContributionReceiptView {
  /** How much, fen. */
  amount_fen: number;
  /** For which donation. */
  contribution_id: IdContribution;
  /** The donor's real name. */
  donor_name: string;
  /** When it was issued. */
  issued_at: Timestamp;
  /** Its number in the year, without gaps. */
  number: number;
  /** Who received it. */
  organization_id: IdOrganization;
  /** SHA-256 of body, year, number, donor and fen, one line each. */
  sha256: string;
  /** The year of its number. */
  year: number;
}

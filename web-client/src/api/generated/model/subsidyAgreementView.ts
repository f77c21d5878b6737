/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Basis } from './basis';
import type { IdFacility } from './idFacility';
import type { IdOpeningOffer } from './idOpeningOffer';
import type { IdSubsidyAgreement } from './idSubsidyAgreement';
import type { LocalDate } from './localDate';
import type { Timestamp } from './timestamp';

/**
 * An agreement.
 */
export interface SubsidyAgreementView {
  /** What is paid for. */
  basis: Basis;
  /** Fen in all. */
  cap_fen: number;
  /** Fen claimed and not refused. */
  claimed_fen: number;
  /** When it was entered. */
  created_at: Timestamp;
  /** Whose. */
  facility_id: IdFacility;
  /** Its id. */
  id: IdSubsidyAgreement;
  /** For which offer. */
  offer_id: IdOpeningOffer;
  /** Fen for a person or an hour. */
  rate_fen: number;
  /** From which date. */
  valid_from: LocalDate;
  /** Until which date, included. */
  valid_to: LocalDate;
  /** Grows with every change. */
  version: number;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Basis } from './basis';
import type { IdOpeningOffer } from './idOpeningOffer';
import type { LocalDate } from './localDate';

/**
 * An agreement to enter.
 */
export interface CreateSubsidyAgreement {
  /** What is paid for. */
  basis: Basis;
  /** Fen in all, 1–100,000,000,000. */
  cap_fen: number;
  /** A listed offer. */
  offer_id: IdOpeningOffer;
  /** Fen for a person or an hour, 1–100,000,000. */
  rate_fen: number;
  /** The first date. */
  valid_from: LocalDate;
  /** The last date, included; at most three years later. */
  valid_to: LocalDate;
}

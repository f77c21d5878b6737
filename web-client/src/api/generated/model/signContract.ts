/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { DepositForm } from './depositForm';
import type { IdLot } from './idLot';
import type { LocalDate } from './localDate';
import type { NewMilestone } from './newMilestone';

/**
 * A contract to sign.
 */
export interface SignContract {
  /**
     * The amount in fen, to be compared: it is the price of the award.
     * @nullable
     */
  amount_fen?: number | null;
  deposit_form?: DepositForm | null;
  /** The last day, included. */
  ends_on: LocalDate;
  /**
     * Why it is signed after the thirty days, 1–500 characters.
     * @maxLength 500
     * @nullable
     */
  late_reason?: string | null;
  lot_id?: IdLot | null;
  /** At most 100. */
  milestones?: NewMilestone[];
  /**
     * 合同编号, 1–100 characters; made of the project's code and the lot's number without it.
     * @maxLength 100
     * @nullable
     */
  number?: string | null;
  /** 履约保证金 in fen: at most a tenth. */
  performance_deposit_fen?: number;
  /** The first day. */
  starts_on: LocalDate;
}

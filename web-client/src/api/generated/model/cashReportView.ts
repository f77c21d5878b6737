/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Fen } from './fen';
import type { IdFacility } from './idFacility';
import type { LocalDate } from './localDate';
import type { MethodTotals } from './methodTotals';

/**
 * The cashier's day.
 */
export interface CashReportView {
  /** The local date. */
  date: LocalDate;
  /** The venue. */
  facility_id: IdFacility;
  /**
     * The first receipt of the day.
     * @nullable
     */
  first_receipt?: string | null;
  /**
     * The last one.
     * @nullable
     */
  last_receipt?: string | null;
  /** By method, each of them. */
  methods: MethodTotals[];
  /** What is left, in fen. */
  net_fen: Fen;
  /** The sum of all payments, in fen. */
  paid_fen: Fen;
  /** The sum of all refunds, in fen. */
  refunded_fen: Fen;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdSupplier } from './idSupplier';
import type { IdSupplierBan } from './idSupplierBan';
import type { LocalDate } from './localDate';
import type { Timestamp } from './timestamp';

/**
 * A ban.
 */
export interface SupplierBanView {
  /** What this caller can do now. */
  available_actions: string[];
  /** When it was entered. */
  created_at: Timestamp;
  /** The first day. */
  from_on: LocalDate;
  /** Its id. */
  id: IdSupplierBan;
  /** Whether it holds today. */
  in_force: boolean;
  /** 处罚依据. */
  legal_basis: string;
  /**
     * Why it was lifted.
     * @nullable
     */
  lift_reason?: string | null;
  lifted_at?: Timestamp | null;
  /** 违法事实. */
  reason: string;
  /** Who is banned. */
  supplier_id: IdSupplier;
  /** The supplier's name. */
  supplier_name: string;
  /**
     * The supplier's unified social credit code.
     * @nullable
     */
  supplier_uscc?: string | null;
  /** The last day, included. */
  until_on: LocalDate;
  /** When it last changed. */
  updated_at: Timestamp;
  /** Grows with every change. */
  version: number;
}

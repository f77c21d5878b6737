/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ContributionForm } from './contributionForm';
import type { ContributionKind } from './contributionKind';
import type { ContributionReportView } from './contributionReportView';
import type { ContributionStatus } from './contributionStatus';
import type { DonorKind } from './donorKind';
import type { IdContribution } from './idContribution';
import type { IdLedgerEntry } from './idLedgerEntry';
import type { IdOrganization } from './idOrganization';
import type { LocalDate } from './localDate';
import type { Timestamp } from './timestamp';

/**
 * 多元投入.
 */
export interface ContributionView {
  /**
     * 协议编号; for who may see all.
     * @nullable
     */
  agreement_reference?: string | null;
  /**
     * 批准文号.
     * @nullable
     */
  approval_reference?: string | null;
  /** What this caller can do now. */
  available_actions: string[];
  /** When it was offered. */
  created_at: Timestamp;
  /** Who gives. */
  donor_kind: DonorKind;
  /**
     * The donor's name; null where the donor keeps it from the public.
     * @nullable
     */
  donor_name?: string | null;
  /** 现金或者实物. */
  form: ContributionForm;
  /** Whether the amount is kept from the public. */
  hide_amount: boolean;
  /** Whether the name is kept from the public. */
  hide_name: boolean;
  /** Its id. */
  id: IdContribution;
  /** 投入方式. */
  kind: ContributionKind;
  ledger_entry_id?: IdLedgerEntry | null;
  /** To whom. */
  organization_id: IdOrganization;
  /**
     * The project that it pays for.
     * @nullable
     */
  project_name?: string | null;
  /**
     * 约定用途.
     * @nullable
     */
  purpose?: string | null;
  received_on?: LocalDate | null;
  /** Where. */
  region: string;
  report?: ContributionReportView | null;
  /**
     * What the donor gets in return.
     * @nullable
     */
  rights_granted?: string | null;
  /**
     * 所占份额, in hundredths of a percent; null where the amount is kept from the public.
     * @nullable
     */
  share_hundredths?: number | null;
  /** Its state. */
  status: ContributionStatus;
  /**
     * Why it came to nothing; for who may see all.
     * @nullable
     */
  status_reason?: string | null;
  /** When it last changed. */
  updated_at: Timestamp;
  /**
     * What was used of it, fen; null where the amount is kept from the public.
     * @nullable
     */
  used_fen?: number | null;
  /**
     * 估值依据; for who may see all.
     * @nullable
     */
  valuation_basis?: string | null;
  /**
     * How much it is worth, fen; null where the donor keeps it from the public.
     * @nullable
     */
  value_fen?: number | null;
  /** Grows with every change. */
  version: number;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ContributionForm } from './contributionForm';
import type { ContributionKind } from './contributionKind';
import type { DonorKind } from './donorKind';
import type { IdOrganization } from './idOrganization';

/**
 * An offer.
 */
export interface CreateContribution {
  /**
     * 协议编号.
     * @maxLength 200
     * @nullable
     */
  agreement_reference?: string | null;
  /**
     * 县级以上人民政府批准文号.
     * @maxLength 200
     * @nullable
     */
  approval_reference?: string | null;
  /**
     * 经营范围 of an organization.
     * @maxLength 2000
     * @nullable
     */
  business_scope?: string | null;
  /** Who gives, `person` by default. */
  donor_kind?: DonorKind;
  /**
     * 真实姓名或者名称, 1–100 characters; on the receipt, and public unless `hide_name`.
     * @maxLength 100
     */
  donor_name: string;
  /** 现金或者实物, `cash` by default. */
  form?: ContributionForm;
  /** The donor does not want the amount published. */
  hide_amount?: boolean;
  /** The donor does not want the name published. */
  hide_name?: boolean;
  /** 投入方式. */
  kind: ContributionKind;
  /** To whom. */
  organization_id: IdOrganization;
  /**
     * The project that it pays for.
     * @maxLength 200
     * @nullable
     */
  project_name?: string | null;
  /**
     * What that project costs in all, fen.
     * @nullable
     */
  project_total_fen?: number | null;
  /**
     * 约定用途; free without.
     * @maxLength 200
     * @nullable
     */
  purpose?: string | null;
  /**
     * What the donor gets in return; nothing for a donation.
     * @maxLength 1000
     * @nullable
     */
  rights_granted?: string | null;
  /**
     * 所占份额 of an investment, in hundredths of a percent.
     * @nullable
     */
  share_hundredths?: number | null;
  /**
     * For staff: why words that sound of tobacco deceive.
     * @maxLength 500
     * @nullable
     */
  tobacco_cleared_reason?: string | null;
  /** Whether the donor makes or sells tobacco: refused. */
  tobacco_related?: boolean;
  /**
     * 估值依据, for what is given in kind.
     * @maxLength 500
     * @nullable
     */
  valuation_basis?: string | null;
  /** How much it is worth, fen. */
  value_fen: number;
}

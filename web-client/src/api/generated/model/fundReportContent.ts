/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { FundComplianceView } from './fundComplianceView';
import type { FundFigureView } from './fundFigureView';
import type { FundReportProject } from './fundReportProject';
import type { IdFund } from './idFund';

/**
 * What is reported; every figure from the ledger.
 */
export interface FundReportContent {
  /** 资产负债表: assets on 31 December. */
  assets: FundFigureView;
  /** Income less expenses. */
  change_fen: number;
  /** The ratios and duties as they stood. */
  compliance: FundComplianceView;
  /** 业务活动表: expenses. */
  expenses: FundFigureView;
  /** Of which fund. */
  fund_id: IdFund;
  /** Its name then. */
  fund_name: string;
  /** 业务活动表: income. */
  income: FundFigureView;
  /** 资产负债表: liabilities. */
  liabilities: FundFigureView;
  /** Assets less liabilities. */
  net_assets_fen: number;
  /** 公益项目. */
  projects: FundReportProject[];
  /**
     * 登记证号.
     * @nullable
     */
  registration_number?: string | null;
  /** Of which year. */
  year: number;
}

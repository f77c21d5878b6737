//! What clients send and see of annual reports.

use super::compliance_views::{FundComplianceView, FundFigureView};
use super::reports::Report;
use citong_kernel::{Id, LocalDate, Timestamp, of};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Which year to report.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"year": 2025}))]
pub struct FileFundAnnualReport {
    /// A year that is over.
    #[schema(minimum = 2000, maximum = 2100)]
    pub year: i32,
}

/// A project in a report.
#[derive(Debug, Serialize, ToSchema)]
pub struct FundReportProject {
    /// Which.
    pub project_id: Id<of::FundProject>,
    /// 名称.
    pub title: String,
    /// What was paid for it in the year.
    pub paid_fen: i64,
    /// In how many payments.
    pub disbursements: i64,
}

/// What is reported; every figure from the ledger.
#[derive(Debug, Serialize, ToSchema)]
pub struct FundReportContent {
    /// Of which fund.
    pub fund_id: Id<of::Fund>,
    /// Its name then.
    pub fund_name: String,
    /// 登记证号.
    pub registration_number: Option<String>,
    /// Of which year.
    pub year: i32,
    /// 业务活动表: income.
    pub income: FundFigureView,
    /// 业务活动表: expenses.
    pub expenses: FundFigureView,
    /// Income less expenses.
    pub change_fen: i64,
    /// 资产负债表: assets on 31 December.
    pub assets: FundFigureView,
    /// 资产负债表: liabilities.
    pub liabilities: FundFigureView,
    /// Assets less liabilities.
    pub net_assets_fen: i64,
    /// 公益项目.
    pub projects: Vec<FundReportProject>,
    /// The ratios and duties as they stood.
    pub compliance: FundComplianceView,
}

/// A filed report.
#[derive(Debug, Serialize, ToSchema)]
pub struct FundAnnualReportView {
    /// Its id.
    pub id: Id<of::FundAnnualReport>,
    /// Of which fund.
    pub fund_id: Id<of::Fund>,
    /// Of which year.
    pub year: i32,
    /// SHA-256 of `content` as it is sent here, without blanks.
    pub sha256: String,
    /// When it was filed.
    #[schema(value_type = String, format = Date)]
    pub filed_on: LocalDate,
    /// When it was due.
    #[schema(value_type = String, format = Date)]
    pub due_on: LocalDate,
    /// Whether it was filed after that.
    pub late: bool,
    /// What was reported.
    #[schema(value_type = FundReportContent)]
    pub content: serde_json::Value,
    /// When it was entered.
    pub created_at: Timestamp,
}

/// Every filed report of a fund, one a year.
#[derive(Debug, Serialize, ToSchema)]
pub struct FundAnnualReportList {
    /// The newest year first.
    pub items: Vec<FundAnnualReportView>,
}

impl From<Report> for FundAnnualReportView {
    fn from(row: Report) -> Self {
        Self {
            id: row.id,
            fund_id: row.fund_id,
            year: row.year,
            sha256: row.sha256,
            filed_on: row.filed_on.into(),
            due_on: row.due_on.into(),
            late: row.filed_on > row.due_on,
            content: serde_json::from_str(&row.content).unwrap_or_default(),
            created_at: row.created_at,
        }
    }
}

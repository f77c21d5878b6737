//! What clients send and see of what becomes of a contribution: uses, reports, receipts.

use super::store::{Receipt, Report, Use};
use citong_kernel::{Id, LocalDate, Timestamp, of};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// 使用.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"amount_fen": 6_000_000, "description": "购置少儿图书1500册", "payee": "某某书店（示例）",
    "voucher_sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}))]
pub struct RecordContributionUse {
    /// How much, fen.
    pub amount_fen: i64,
    /// For which purpose; the agreed one by default, and no other.
    #[schema(max_length = 200)]
    pub purpose: Option<String>,
    /// On what, 1–500 characters.
    #[schema(max_length = 500)]
    pub description: String,
    /// 收款人.
    #[schema(max_length = 200)]
    pub payee: String,
    /// When; today by default, never before it came.
    pub spent_on: Option<LocalDate>,
    /// The paid disbursement of the body's fund that used it: money of a fund leaves only there, so nothing is posted
    /// a second time.
    pub disbursement_id: Option<Id<of::FundDisbursement>>,
    /// 原始凭证: SHA-256, 64 lower-case hexadecimal digits.
    #[schema(max_length = 64)]
    pub voucher_sha256: String,
}

/// 使用情况反馈.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"summary": "全部用于购书，已上架借阅", "spends": [{"description": "少儿图书1500册", "amount_fen": 6_000_000},
    {"description": "书架10组", "amount_fen": 4_000_000}]}))]
pub struct ReportContribution {
    /// What became of it, 1–5,000 characters.
    #[schema(max_length = 5000)]
    pub summary: String,
    /// 1–200 items that add up to exactly what was used.
    pub spends: Vec<ReportedSpend>,
}

/// An item of a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReportedSpend {
    /// On what, 1–500 characters.
    #[schema(max_length = 500)]
    pub description: String,
    /// How much, fen.
    pub amount_fen: i64,
}

/// 使用情况反馈.
#[derive(Debug, Serialize, ToSchema)]
pub struct ContributionReportView {
    /// What became of it.
    pub summary: String,
    /// Its items.
    pub spends: Vec<ReportedSpend>,
    /// Their sum, fen.
    pub total_fen: i64,
    /// When the donor was told.
    pub created_at: Timestamp,
}

impl From<Report> for ContributionReportView {
    fn from(row: Report) -> Self {
        Self {
            summary: row.summary,
            spends: row.spends.0,
            total_fen: row.total_fen,
            created_at: row.created_at,
        }
    }
}

/// What became of a part.
#[derive(Debug, Serialize, ToSchema)]
pub struct ContributionUseView {
    /// Its id.
    pub id: Id<of::ContributionUse>,
    /// How much, fen.
    pub amount_fen: i64,
    /// For which purpose.
    pub purpose: Option<String>,
    /// On what.
    pub description: String,
    /// 收款人.
    pub payee: String,
    /// When.
    pub spent_on: LocalDate,
    /// 原始凭证.
    pub voucher_sha256: String,
    /// Its entry in the ledger.
    pub ledger_entry_id: Option<Id<of::LedgerEntry>>,
    /// When it was recorded.
    pub created_at: Timestamp,
}

impl From<Use> for ContributionUseView {
    fn from(row: Use) -> Self {
        Self {
            id: row.id,
            amount_fen: row.amount_fen,
            purpose: row.purpose,
            description: row.description,
            payee: row.payee,
            spent_on: row.spent_on.into(),
            voucher_sha256: row.voucher_sha256,
            ledger_entry_id: row.ledger_entry_id,
            created_at: row.created_at,
        }
    }
}

/// The uses of a contribution.
#[derive(Debug, Serialize, ToSchema)]
pub struct ContributionUseList {
    /// In the order in which they were recorded.
    pub items: Vec<ContributionUseView>,
}

/// 捐赠票据.
#[derive(Debug, Serialize, ToSchema)]
pub struct ContributionReceiptView {
    /// For which donation.
    pub contribution_id: Id<of::Contribution>,
    /// Who received it.
    pub organization_id: Id<of::Organization>,
    /// The year of its number.
    pub year: i32,
    /// Its number in the year, without gaps.
    pub number: i64,
    /// The donor's real name.
    pub donor_name: String,
    /// How much, fen.
    pub amount_fen: i64,
    /// SHA-256 of body, year, number, donor and fen, one line each.
    pub sha256: String,
    /// When it was issued.
    pub issued_at: Timestamp,
}

impl From<Receipt> for ContributionReceiptView {
    fn from(row: Receipt) -> Self {
        Self {
            contribution_id: row.contribution_id,
            organization_id: row.organization_id,
            year: row.year,
            number: row.number,
            donor_name: row.donor_name,
            amount_fen: row.amount_fen,
            sha256: row.sha256,
            issued_at: row.issued_at,
        }
    }
}

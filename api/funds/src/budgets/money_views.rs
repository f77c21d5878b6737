//! What clients send and see of money that moves: appropriations, disbursements, spends, returns.

use super::state::disbursement::BudgetDisbursementStatus;
use super::state::{BudgetCategory, BudgetLevel, BudgetReturnKind};
use super::store::{Appropriation, Disbursement, Returned, Spend};
use citong_kernel::{Id, LocalDate, Timestamp, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// 下达.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"amount_fen": 40_000_000, "level": "township", "paper_no": "晋财指〔2026〕3号"}))]
pub struct AppropriateBudget {
    /// How much, fen.
    pub amount_fen: i64,
    /// Who may use it; the line's body by default.
    pub organization_id: Option<Id<of::Organization>>,
    /// Where; the body's region by default.
    pub region: Option<String>,
    /// For which level; the line's by default.
    pub level: Option<BudgetLevel>,
    /// 下达文号; the line's reference by default.
    #[schema(max_length = 100)]
    pub paper_no: Option<String>,
    /// A note, at most 500 characters.
    #[schema(max_length = 500)]
    pub note: Option<String>,
}

/// 申请拨付.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"amount_fen": 20_000_000, "note": "上半年送戏"}))]
pub struct RequestBudgetDisbursement {
    /// How much, fen.
    pub amount_fen: i64,
    /// A note, at most 500 characters.
    #[schema(max_length = 500)]
    pub note: Option<String>,
}

/// 退回拨付申请.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "请补充用款计划"}))]
pub struct RejectBudgetDisbursement {
    /// Why, 1–500 characters.
    #[schema(max_length = 500)]
    pub reason: String,
}

/// 支出.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"amount_fen": 5_000_000, "purpose": "送戏下乡", "payee": "晋江市高甲戏剧团（示例）",
    "voucher_sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}))]
pub struct RecordBudgetSpend {
    /// How much, fen.
    pub amount_fen: i64,
    /// What for: the purpose of the line. Anything else is refused and kept on record.
    #[schema(max_length = 200)]
    pub purpose: String,
    /// 支出类别; the line's by default. Another is refused and kept on record.
    pub category: Option<BudgetCategory>,
    /// 收款人, 1–200 characters.
    #[schema(max_length = 200)]
    pub payee: String,
    /// 原始凭证: SHA-256, 64 lower-case hexadecimal digits.
    #[schema(max_length = 64)]
    pub voucher_sha256: String,
    /// When; today by default.
    pub spent_on: Option<LocalDate>,
    /// More, at most 500 characters.
    #[schema(max_length = 500)]
    pub description: Option<String>,
    /// The contract of procurement whose recorded payment this is.
    pub contract_id: Option<Id<of::Contract>>,
}

/// 收回.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"kind": "disbursed", "amount_fen": 1_000_000, "reason": "项目结余", "paper_no": "晋财指〔2026〕60号"}))]
pub struct ReturnAppropriation {
    /// Of what.
    pub kind: BudgetReturnKind,
    /// How much, fen.
    pub amount_fen: i64,
    /// Why, 1–500 characters.
    #[schema(max_length = 500)]
    pub reason: String,
    /// 收回文号.
    #[schema(max_length = 100)]
    pub paper_no: String,
}

/// A page of appropriations.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct AppropriationQuery {
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// 下达.
#[derive(Debug, Serialize, ToSchema)]
pub struct AppropriationView {
    /// Its id.
    pub id: Id<of::Appropriation>,
    /// From which line.
    pub budget_id: Id<of::BudgetLine>,
    /// Who may use it.
    pub organization_id: Id<of::Organization>,
    /// Where.
    pub region: String,
    /// For which level.
    pub level: BudgetLevel,
    /// 下达金额, fen.
    pub amount_fen: i64,
    /// 已收回, fen.
    pub withdrawn_fen: i64,
    /// 已拨付, fen.
    pub disbursed_fen: i64,
    /// 已支出, fen.
    pub spent_fen: i64,
    /// 下达文号.
    pub paper_no: String,
    /// A note.
    pub note: Option<String>,
    /// Whether its money is posted in the ledger.
    pub in_books: bool,
    /// Grows with every change.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When money of it last moved.
    pub updated_at: Timestamp,
}

impl From<Appropriation> for AppropriationView {
    fn from(row: Appropriation) -> Self {
        Self {
            id: row.id,
            budget_id: row.budget_line_id,
            organization_id: row.organization_id,
            region: row.region,
            level: row.level,
            amount_fen: row.amount_fen,
            withdrawn_fen: row.withdrawn_fen,
            disbursed_fen: row.disbursed_fen,
            spent_fen: row.spent_fen,
            paper_no: row.paper_no,
            note: row.note,
            in_books: row.in_books,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}

/// 拨付.
#[derive(Debug, Serialize, ToSchema)]
pub struct BudgetDisbursementView {
    /// Its id.
    pub id: Id<of::BudgetDisbursement>,
    /// Of which appropriation.
    pub appropriation_id: Id<of::Appropriation>,
    /// How much, fen.
    pub amount_fen: i64,
    /// Its state.
    pub status: BudgetDisbursementStatus,
    /// A note.
    pub note: Option<String>,
    /// Who requested it.
    pub requested_by: String,
    /// Who decided.
    pub decided_by: Option<String>,
    /// When.
    pub decided_at: Option<Timestamp>,
    /// Its entry in the ledger; null where the body keeps no books here.
    pub ledger_entry_id: Option<Id<of::LedgerEntry>>,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When it was requested.
    pub created_at: Timestamp,
}

impl BudgetDisbursementView {
    /// With what the caller can do.
    pub fn of(row: Disbursement, available_actions: Vec<&'static str>) -> Self {
        Self {
            id: row.id,
            appropriation_id: row.appropriation_id,
            amount_fen: row.amount_fen,
            status: row.status,
            note: row.note,
            requested_by: row.requested_by,
            decided_by: row.decided_by,
            decided_at: row.decided_at,
            ledger_entry_id: row.ledger_entry_id,
            available_actions,
            version: row.version,
            created_at: row.created_at,
        }
    }
}

/// The disbursements of an appropriation.
#[derive(Debug, Serialize, ToSchema)]
pub struct BudgetDisbursementList {
    /// In the order in which they were requested.
    pub items: Vec<BudgetDisbursementView>,
}

/// 支出.
#[derive(Debug, Serialize, ToSchema)]
pub struct BudgetSpendView {
    /// Its id.
    pub id: Id<of::BudgetSpend>,
    /// Of which appropriation.
    pub appropriation_id: Id<of::Appropriation>,
    /// How much, fen.
    pub amount_fen: i64,
    /// 用途.
    pub purpose: String,
    /// 支出类别.
    pub category: BudgetCategory,
    /// 收款人.
    pub payee: String,
    /// When.
    pub spent_on: LocalDate,
    /// 原始凭证.
    pub voucher_sha256: String,
    /// More.
    pub description: Option<String>,
    /// The contract that it pays.
    pub contract_id: Option<Id<of::Contract>>,
    /// Its entry in the ledger; null where the body keeps no books here.
    pub ledger_entry_id: Option<Id<of::LedgerEntry>>,
    /// When it was recorded.
    pub created_at: Timestamp,
}

impl From<Spend> for BudgetSpendView {
    fn from(row: Spend) -> Self {
        Self {
            id: row.id,
            appropriation_id: row.appropriation_id,
            amount_fen: row.amount_fen,
            purpose: row.purpose,
            category: row.category,
            payee: row.payee,
            spent_on: row.spent_on.into(),
            voucher_sha256: row.voucher_sha256,
            description: row.description,
            contract_id: row.contract_id,
            ledger_entry_id: row.ledger_entry_id,
            created_at: row.created_at,
        }
    }
}

/// The spends of an appropriation.
#[derive(Debug, Serialize, ToSchema)]
pub struct BudgetSpendList {
    /// In the order in which they were recorded.
    pub items: Vec<BudgetSpendView>,
}

/// 收回.
#[derive(Debug, Serialize, ToSchema)]
pub struct BudgetReturnView {
    /// Its id.
    pub id: Id<of::BudgetReturn>,
    /// Of what.
    pub kind: BudgetReturnKind,
    /// How much, fen.
    pub amount_fen: i64,
    /// Why.
    pub reason: String,
    /// 收回文号.
    pub paper_no: String,
    /// Its entry in the ledger.
    pub ledger_entry_id: Option<Id<of::LedgerEntry>>,
    /// The appropriation after it.
    pub appropriation: AppropriationView,
    /// When it was recorded.
    pub created_at: Timestamp,
}

impl BudgetReturnView {
    /// With the appropriation after it.
    pub fn of(row: Returned, appropriation: Appropriation) -> Self {
        Self {
            id: row.id,
            kind: row.kind,
            amount_fen: row.amount_fen,
            reason: row.reason,
            paper_no: row.paper_no,
            ledger_entry_id: row.ledger_entry_id,
            appropriation: appropriation.into(),
            created_at: row.created_at,
        }
    }
}

page_schema!(AppropriationPage, AppropriationView);

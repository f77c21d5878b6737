//! What clients send and see of budgets.

use super::books::BodyAccounts;
use super::state::disbursement::BudgetDisbursementStatus;
use super::state::{BudgetCategory, BudgetLevel, BudgetLineStatus, BudgetMisuseKind, BudgetReturnKind};
use super::store::{Adjustment, Appropriation, Disbursement, Line, Misuse, Returned, Spend};
use super::tables::TableFormat;
use citong_kernel::query::AnyOf;
use citong_kernel::{Id, LocalDate, Patch, Timestamp, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

type AccountId = Id<of::LedgerAccount>;

/// A line to draft.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"organization_id": "01937b5e-0000-7000-8000-000000000001", "fiscal_year": 2026,
    "level": "county", "purpose": "送戏下乡", "function_code": "2070109", "source": "一般公共预算",
    "amount_fen": 160_000_000, "catalogue_code": "0201", "reference": "晋财预〔2026〕12号"}))]
pub struct CreateBudget {
    /// 预算单位; the body of the caller's grant as a fund manager by default.
    pub organization_id: Option<Id<of::Organization>>,
    /// Where; the body's region by default, and inside it.
    pub region: Option<String>,
    /// 预算年度.
    pub fiscal_year: i32,
    /// 预算级次.
    pub level: BudgetLevel,
    /// 用途, 1–200 characters; it never changes.
    #[schema(max_length = 200)]
    pub purpose: String,
    /// 支出类别, `project` by default; it never changes.
    #[serde(default = "project")]
    pub category: BudgetCategory,
    /// 支出功能分类科目编码, 1–40 characters.
    #[schema(max_length = 40)]
    pub function_code: String,
    /// 资金来源, 1–200 characters.
    #[schema(max_length = 200)]
    pub source: String,
    /// 预算金额, fen.
    pub amount_fen: i64,
    /// What it may buy: a class or an item of the purchase catalogue; anything without.
    #[schema(max_length = 20)]
    pub catalogue_code: Option<String>,
    /// 预算文号.
    #[schema(max_length = 200)]
    pub reference: Option<String>,
}

const fn project() -> BudgetCategory {
    BudgetCategory::Project
}

/// Changes to a draft. What it is for stays.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"amount_fen": 150_000_000}))]
pub struct UpdateBudget {
    /// 预算金额, fen.
    #[serde(default)]
    #[schema(value_type = Option<i64>)]
    pub amount_fen: Patch<i64>,
    /// 支出功能分类科目编码.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub function_code: Patch<String>,
    /// 资金来源.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub source: Patch<String>,
    /// 预算文号.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub reference: Patch<String>,
    /// What it may buy.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub catalogue_code: Patch<String>,
}

/// 预算调整.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"amount_fen": 180_000_000, "reason": "追加送戏场次", "paper_no": "晋财预〔2026〕45号"}))]
pub struct AdjustBudget {
    /// The new amount of the line, fen.
    pub amount_fen: i64,
    /// Why, 1–500 characters.
    #[schema(max_length = 500)]
    pub reason: String,
    /// 调整文号.
    #[schema(max_length = 100)]
    pub paper_no: String,
}

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

/// Which accounts of its own books a body's movements are posted to.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"bank_id": "01937b5e-0000-7000-8000-000000000021",
    "expense_id": "01937b5e-0000-7000-8000-000000000022",
    "appropriation_income_id": "01937b5e-0000-7000-8000-000000000023"}))]
pub struct PutBodyAccounts {
    /// 银行存款, an asset.
    pub bank_id: Option<AccountId>,
    /// 业务活动费用, an expense.
    pub expense_id: Option<AccountId>,
    /// 财政拨款收入, an income.
    pub appropriation_income_id: Option<AccountId>,
    /// 捐赠收入（非限定性）, an income.
    pub donation_income_id: Option<AccountId>,
    /// 捐赠收入（限定性）, an income.
    pub restricted_income_id: Option<AccountId>,
    /// 赞助收入, an income.
    pub sponsorship_income_id: Option<AccountId>,
    /// 投资款, net assets or a liability.
    pub capital_id: Option<AccountId>,
    /// 受赠实物, an asset.
    pub goods_id: Option<AccountId>,
}

/// 免费开放补助清算.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"year": 2026, "region": "350582", "budget_id": "01937b5e-0000-7000-8000-000000000024"}))]
pub struct SettleFreeOpening {
    /// Which year.
    pub year: i32,
    /// Only venues in this region's subtree; the line's region by default.
    pub region: Option<String>,
    /// The line that pays.
    pub budget_id: Id<of::BudgetLine>,
    /// 下达文号.
    #[schema(max_length = 100)]
    pub paper_no: Option<String>,
}

/// Filters of the list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct BudgetQuery {
    /// Only of this year.
    pub fiscal_year: Option<i32>,
    /// Only of this body.
    pub organization_id: Option<Id<of::Organization>>,
    /// Only in this region's subtree.
    #[param(example = "350582")]
    pub region: Option<String>,
    /// Any of these levels, separated by commas.
    #[param(value_type = Option<String>, example = "township,village")]
    pub level: Option<AnyOf<BudgetLevel>>,
    /// Any of these states, separated by commas.
    #[param(value_type = Option<String>, example = "approved")]
    pub status: Option<AnyOf<BudgetLineStatus>>,
    /// Only what changed at or after this instant.
    pub updated_since: Option<Timestamp>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
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

/// Filters of the log.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct BudgetMisuseQuery {
    /// Only of lines of this year.
    pub fiscal_year: Option<i32>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// What a report is about.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct BudgetReportQuery {
    /// Which year.
    #[param(example = 2026)]
    pub year: i32,
    /// Only in this region's subtree.
    #[param(example = "350582")]
    pub region: Option<String>,
    /// `json` or `csv`.
    #[param(inline)]
    pub format: Option<TableFormat>,
}

/// 预算项目.
#[derive(Debug, Serialize, ToSchema)]
pub struct BudgetView {
    /// Its id.
    pub id: Id<of::BudgetLine>,
    /// 预算单位.
    pub organization_id: Id<of::Organization>,
    /// Where.
    pub region: String,
    /// 预算年度.
    pub fiscal_year: i32,
    /// 预算级次.
    pub level: BudgetLevel,
    /// 用途.
    pub purpose: String,
    /// 支出类别.
    pub category: BudgetCategory,
    /// 支出功能分类科目编码.
    pub function_code: String,
    /// What it may buy.
    pub catalogue_code: Option<String>,
    /// 资金来源.
    pub source: String,
    /// 预算文号.
    pub reference: Option<String>,
    /// 预算金额, fen.
    pub amount_fen: i64,
    /// 已下达, fen.
    pub appropriated_fen: i64,
    /// What may still be appropriated, fen.
    pub available_fen: i64,
    /// What purchases hold, fen.
    pub reserved_fen: i64,
    /// What a purchase could still reserve, fen.
    pub free_fen: i64,
    /// Its state.
    pub status: BudgetLineStatus,
    /// When it was approved.
    pub approved_at: Option<Timestamp>,
    /// 预算调整, in their order; only with one line.
    pub adjustments: Vec<BudgetAdjustmentView>,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When it was drafted.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

impl BudgetView {
    /// With its adjustments and what the caller can do.
    pub fn of(row: Line, adjustments: Vec<Adjustment>, available_actions: Vec<&'static str>) -> Self {
        Self {
            available_fen: row.unappropriated(),
            free_fen: row.free(),
            id: row.id,
            organization_id: row.organization_id,
            region: row.region,
            fiscal_year: row.fiscal_year,
            level: row.level,
            purpose: row.purpose,
            category: row.category,
            function_code: row.function_code,
            catalogue_code: row.catalogue_code,
            source: row.source,
            reference: row.reference,
            amount_fen: row.amount_fen,
            appropriated_fen: row.appropriated_fen,
            reserved_fen: row.reserved_fen,
            status: row.status,
            approved_at: row.approved_at,
            adjustments: adjustments.into_iter().map(BudgetAdjustmentView::from).collect(),
            available_actions,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}

/// 预算调整.
#[derive(Debug, Serialize, ToSchema)]
pub struct BudgetAdjustmentView {
    /// Its id.
    pub id: Id<of::BudgetAdjustment>,
    /// The amount before, fen.
    pub before_fen: i64,
    /// The amount after, fen.
    pub after_fen: i64,
    /// Why.
    pub reason: String,
    /// 调整文号.
    pub paper_no: String,
    /// When.
    pub created_at: Timestamp,
}

impl From<Adjustment> for BudgetAdjustmentView {
    fn from(row: Adjustment) -> Self {
        Self {
            id: row.id,
            before_fen: row.before_fen,
            after_fen: row.after_fen,
            reason: row.reason,
            paper_no: row.paper_no,
            created_at: row.created_at,
        }
    }
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

/// Which accounts a body's movements are posted to.
#[derive(Debug, Serialize, ToSchema)]
pub struct BodyAccountsView {
    /// Whose books.
    pub organization_id: Id<of::Organization>,
    /// 银行存款.
    pub bank_id: Option<AccountId>,
    /// 业务活动费用.
    pub expense_id: Option<AccountId>,
    /// 财政拨款收入.
    pub appropriation_income_id: Option<AccountId>,
    /// 捐赠收入（非限定性）.
    pub donation_income_id: Option<AccountId>,
    /// 捐赠收入（限定性）.
    pub restricted_income_id: Option<AccountId>,
    /// 赞助收入.
    pub sponsorship_income_id: Option<AccountId>,
    /// 投资款.
    pub capital_id: Option<AccountId>,
    /// 受赠实物.
    pub goods_id: Option<AccountId>,
    /// Whether public money of this body is posted: bank, expense and income of appropriations are named.
    pub keeps_budget: bool,
    /// Grows with every change.
    pub version: i64,
}

impl From<BodyAccounts> for BodyAccountsView {
    fn from(row: BodyAccounts) -> Self {
        Self {
            keeps_budget: row.keeps_budget(),
            organization_id: row.organization_id,
            bank_id: row.bank_id,
            expense_id: row.expense_id,
            appropriation_income_id: row.appropriation_income_id,
            donation_income_id: row.donation_income_id,
            restricted_income_id: row.restricted_income_id,
            sponsorship_income_id: row.sponsorship_income_id,
            capital_id: row.capital_id,
            goods_id: row.goods_id,
            version: row.version,
        }
    }
}

/// An attempt at misuse that was refused.
#[derive(Debug, Serialize, ToSchema)]
pub struct BudgetMisuseView {
    /// Its id.
    pub id: Id<of::BudgetMisuse>,
    /// Of which appropriation.
    pub appropriation_id: Id<of::Appropriation>,
    /// From which line.
    pub budget_id: Id<of::BudgetLine>,
    /// Whose money.
    pub organization_id: Id<of::Organization>,
    /// Of which year.
    pub fiscal_year: i32,
    /// How.
    pub kind: BudgetMisuseKind,
    /// What the line is for.
    pub purpose: String,
    /// What it was to be spent on.
    pub tried_purpose: String,
    /// In which category.
    pub tried_category: BudgetCategory,
    /// To whom.
    pub payee: String,
    /// How much, fen.
    pub amount_fen: i64,
    /// Who tried.
    pub attempted_by: String,
    /// When.
    pub created_at: Timestamp,
}

impl From<Misuse> for BudgetMisuseView {
    fn from(row: Misuse) -> Self {
        Self {
            id: row.id,
            appropriation_id: row.appropriation_id,
            budget_id: row.budget_line_id,
            organization_id: row.organization_id,
            fiscal_year: row.fiscal_year,
            kind: row.kind,
            purpose: row.purpose,
            tried_purpose: row.tried_purpose,
            tried_category: row.tried_category,
            payee: row.payee,
            amount_fen: row.amount_fen,
            attempted_by: row.attempted_by,
            created_at: row.created_at,
        }
    }
}

/// 违规统计.
#[derive(Debug, Serialize, ToSchema)]
pub struct BudgetMisuseStatistics {
    /// Which year.
    pub year: i32,
    /// How many attempts were refused.
    pub refused: usize,
    /// Over how much money, fen.
    pub amount_fen: i64,
    /// By kind.
    pub by_kind: Vec<BudgetMisuseCount>,
}

/// Refused attempts of one kind.
#[derive(Debug, Serialize, ToSchema)]
pub struct BudgetMisuseCount {
    /// How the money was to be misused.
    pub kind: BudgetMisuseKind,
    /// How many.
    pub refused: usize,
    /// Over how much money, fen.
    pub amount_fen: i64,
}

/// 基层占比.
#[derive(Debug, Serialize, ToSchema)]
pub struct GrassrootsShare {
    /// Which year.
    pub year: i32,
    /// In which region's subtree; null is everywhere.
    pub region: Option<String>,
    /// 下达合计, fen.
    pub appropriated_fen: i64,
    /// To townships and villages, fen.
    pub grassroots_appropriated_fen: i64,
    /// The second as a part of the first, in hundredths of a percent; null of nothing.
    pub appropriated_share_hundredths: Option<i64>,
    /// 支出合计, fen.
    pub spent_fen: i64,
    /// By townships and villages, fen.
    pub grassroots_spent_fen: i64,
    /// The second as a part of the first, in hundredths of a percent; null of nothing.
    pub spent_share_hundredths: Option<i64>,
    /// The year's target for what is appropriated, in hundredths of a percent.
    pub target_share_hundredths: Option<i64>,
    /// Whether it is met.
    pub target_met: Option<bool>,
    /// One for each line, level and region.
    pub rows: Vec<GrassrootsRow>,
}

/// What one line gave to one level in one region.
#[derive(Debug, Serialize, ToSchema)]
pub struct GrassrootsRow {
    /// Which line.
    pub budget_line_id: Id<of::BudgetLine>,
    /// What it is for.
    pub purpose: String,
    /// To which level.
    pub level: BudgetLevel,
    /// In which region.
    pub region: String,
    /// 下达, fen.
    pub appropriated_fen: i64,
    /// 拨付, fen.
    pub disbursed_fen: i64,
    /// 支出, fen.
    pub spent_fen: i64,
}

/// 预算执行进度.
#[derive(Debug, Serialize, ToSchema)]
pub struct BudgetProgress {
    /// Which year.
    pub year: i32,
    /// By which month, 1–12.
    pub month: u32,
    /// 预算合计, fen.
    pub amount_fen: i64,
    /// 支出合计, fen.
    pub spent_fen: i64,
    /// The second as a part of the first, in hundredths of a percent; null of nothing.
    pub executed_hundredths: Option<i64>,
    /// What the month lets expect, in hundredths of a percent.
    pub expected_hundredths: i64,
    /// How many lines lag behind.
    pub lagging: usize,
    /// One for each line.
    pub rows: Vec<BudgetProgressRow>,
}

/// How far a line has come.
#[derive(Debug, Serialize, ToSchema)]
pub struct BudgetProgressRow {
    /// Which line.
    pub budget_line_id: Id<of::BudgetLine>,
    /// 预算单位.
    pub organization_id: Id<of::Organization>,
    /// 预算级次.
    pub level: BudgetLevel,
    /// 用途.
    pub purpose: String,
    /// 预算, fen.
    pub amount_fen: i64,
    /// 下达, fen.
    pub appropriated_fen: i64,
    /// 拨付, fen.
    pub disbursed_fen: i64,
    /// 支出, fen.
    pub spent_fen: i64,
    /// What is spent of the budget, in hundredths of a percent.
    pub executed_hundredths: i64,
    /// What the month lets expect, in hundredths of a percent.
    pub expected_hundredths: i64,
    /// A warning: it is further behind than the tolerance.
    pub lagging: bool,
}

/// 免费开放补助.
#[derive(Debug, Serialize, ToSchema)]
pub struct FreeOpeningSubsidies {
    /// Which year.
    pub year: i32,
    /// What all venues have earned, fen.
    pub earned_fen: i64,
    /// What was appropriated of it, fen.
    pub settled_fen: i64,
    /// One for each venue.
    pub items: Vec<FreeOpeningRow>,
}

/// A venue's subsidy in a year.
#[derive(Debug, Serialize, ToSchema)]
pub struct FreeOpeningRow {
    /// Which venue.
    pub facility_id: Id<of::Facility>,
    /// Its name.
    pub name: String,
    /// Its kind: CC or TS.
    pub kind: String,
    /// Its level.
    pub level: String,
    /// Its region.
    pub region: String,
    /// Who runs it.
    pub organization_id: Id<of::Organization>,
    /// What a year in which every week keeps the minimum earns, fen.
    pub full_fen: i64,
    /// ISO weeks of the year.
    pub weeks_in_year: usize,
    /// Of these, those that are over.
    pub weeks_over: usize,
    /// Of these, those that keep the minimum.
    pub weeks_met: usize,
    /// What the weeks that are over have earned, fen.
    pub earned_fen: i64,
    /// What was appropriated of it, fen.
    pub settled_fen: i64,
    /// What a settlement would appropriate now, fen.
    pub due_fen: i64,
    /// The weeks behind it.
    pub weeks: Vec<FreeOpeningWeek>,
}

/// A venue's week.
#[derive(Debug, Serialize, ToSchema)]
pub struct FreeOpeningWeek {
    /// ISO 8601, `YYYY-Www`.
    #[schema(max_length = 8)]
    pub week: String,
    /// Minutes in which it was open.
    pub open_minutes: i64,
    /// Minutes in which it had to be.
    pub required_minutes: i64,
    /// What the week counts, in hundredths of a percent.
    pub credit_hundredths: i64,
}

/// What a settlement made.
#[derive(Debug, Serialize, ToSchema)]
pub struct FreeOpeningSettlement {
    /// Which year.
    pub year: i32,
    /// In all, fen.
    pub amount_fen: i64,
    /// One for each venue that had something to get.
    pub items: Vec<FreeOpeningSettled>,
}

/// An appropriation for a venue.
#[derive(Debug, Serialize, ToSchema)]
pub struct FreeOpeningSettled {
    /// Which venue.
    pub facility_id: Id<of::Facility>,
    /// Who runs it.
    pub organization_id: Id<of::Organization>,
    /// The appropriation.
    pub appropriation_id: Id<of::Appropriation>,
    /// How much, fen.
    pub amount_fen: i64,
    /// How many weeks of the year were over.
    pub weeks_over: usize,
}

page_schema!(BudgetPage, BudgetView);
page_schema!(AppropriationPage, AppropriationView);
page_schema!(BudgetMisusePage, BudgetMisuseView);

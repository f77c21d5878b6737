//! What clients send and see of budgets.

use super::books::BodyAccounts;
use super::state::{BudgetCategory, BudgetLevel, BudgetLineStatus};
use super::store::{Adjustment, Line};
use citong_kernel::query::AnyOf;
use citong_kernel::{Id, Patch, Timestamp, of, page_schema};
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

page_schema!(BudgetPage, BudgetView);

//! What clients send and see of reports: misuse, the share of the grassroots, progress, free opening.

use super::state::{BudgetCategory, BudgetLevel, BudgetMisuseKind};
use super::store::Misuse;
use super::tables::TableFormat;
use citong_kernel::{Id, Timestamp, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

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

page_schema!(BudgetMisusePage, BudgetMisuseView);

//! What clients see of a fund's year.

use super::compliance::Exception;
use super::figures::Figure;
use super::raising_duties::FundDutyStatus;
use super::ratios::FundRatioRule;
use super::state::FundRatio;
use chrono::NaiveDate;
use citong_kernel::{Id, LocalDate, of};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Which year.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct FundYearQuery {
    /// 2000–2100; this year without it.
    #[param(minimum = 2000, maximum = 2100)]
    pub year: Option<i32>,
}

/// Why a ratio is not met.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"year": 2026, "ratio": "spending", "reason": "重大项目因台风顺延至次年",
    "reported_on": "2026-11-20", "explanation_url": "https://example.org/explanation"}))]
pub struct ExplainFundRatio {
    /// Of which year, 2000–2100.
    #[schema(minimum = 2000, maximum = 2100)]
    pub year: i32,
    /// Which ratio.
    pub ratio: FundRatio,
    /// Why, 1–2,000 characters.
    #[schema(max_length = 2000)]
    pub reason: String,
    /// When it was reported to civil affairs.
    #[schema(value_type = String, format = Date)]
    pub reported_on: LocalDate,
    /// Where it is explained to the public, https.
    #[schema(max_length = 500)]
    pub explanation_url: String,
}

/// A line behind a figure.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct FundFigureRow {
    /// Which account: `GET /ledger/entries?account_id=` lists its entries.
    pub account_id: Id<of::LedgerAccount>,
    /// 科目编码.
    pub code: String,
    /// 科目名称.
    pub name: String,
    /// In fen.
    pub amount_fen: i64,
}

/// A figure from the ledger.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct FundFigureView {
    /// `income`, `spending`, `administration`, `total_spending`, `prior_income`, `three_years_income` or
    /// `prior_net_assets`.
    pub code: String,
    /// 名称.
    pub label: String,
    /// The first day that counts.
    #[schema(value_type = String, format = Date)]
    pub from: LocalDate,
    /// The last day that counts.
    #[schema(value_type = String, format = Date)]
    pub until: LocalDate,
    /// The sum of the rows.
    pub amount_fen: i64,
    /// The accounts that it comes from.
    pub rows: Vec<FundFigureRow>,
}

/// A sum of a part of the year, drawn out to the whole.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct FundForecastView {
    /// `linear_by_days`: the sum so far, times the days of the year, by the days that are over.
    pub method: String,
    /// What it would be at the end of the year, in fen, rounded down.
    pub amount_fen: i64,
    /// Whether the ratio would be met.
    pub met: bool,
}

/// A recorded exception.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct FundExceptionView {
    /// Its id.
    pub id: Id<of::FundException>,
    /// Of which year.
    pub year: i32,
    /// Which ratio.
    pub ratio: FundRatio,
    /// Why.
    pub reason: String,
    /// When civil affairs were told.
    #[schema(value_type = String, format = Date)]
    pub reported_on: LocalDate,
    /// Where the public was told.
    pub explanation_url: String,
}

/// A ratio of the year.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct FundRatioView {
    /// Which.
    pub ratio: FundRatio,
    /// Where it stands.
    pub article: String,
    /// Spending: at least; administration: at most.
    pub required_percent: i64,
    /// The year's sum.
    pub amount_fen: i64,
    /// What it is a share of; of several years where `base_years` says so.
    pub base_fen: i64,
    /// The number of years that the base is the sum of: 3 where the mean of three years is asked for.
    pub base_years: i64,
    /// The share in hundredths of a percent, rounded down; null without a base.
    pub actual_hundredths: Option<i64>,
    /// The least that is enough, or the most that is allowed, in whole fen.
    pub limit_fen: i64,
    /// What is missing to the least.
    pub missing_fen: i64,
    /// Whether it is met.
    pub met: bool,
    /// Whether the amount is so small that no share is asked for.
    pub exempt: bool,
    /// Of a running year.
    pub forecast: Option<FundForecastView>,
    /// The report and public explanation, where there is one.
    pub exception: Option<FundExceptionView>,
}

/// Something else that the year asks for.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct FundDutyView {
    /// `meetings`, `annual_report`, `raising_disclosure`, `investment_votes` or `government_money`.
    pub code: String,
    /// Where it stands.
    pub article: String,
    /// Until the end of this day.
    #[schema(value_type = String, format = Date)]
    pub due_on: LocalDate,
    /// Derived.
    pub status: FundDutyStatus,
    /// In words.
    pub detail: String,
}

/// The fund's year against the rules.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct FundComplianceView {
    /// Of which fund.
    pub fund_id: Id<of::Fund>,
    /// Of which year.
    pub year: i32,
    /// Today.
    #[schema(value_type = String, format = Date)]
    pub as_of: LocalDate,
    /// Days of the year that are over or run.
    pub days_passed: i64,
    /// Days of the year.
    pub days_in_year: i64,
    /// Whether the year is over.
    pub complete: bool,
    /// The rule that applies.
    pub rule: FundRatioRule,
    /// Where it stands.
    pub article: Option<String>,
    /// Who answers for the ratios of a 专项基金.
    pub host_id: Option<Id<of::Fund>>,
    /// Every figure with its rows.
    pub figures: Vec<FundFigureView>,
    /// 慈善活动支出.
    pub spending: Option<FundRatioView>,
    /// 管理费用.
    pub administration: Option<FundRatioView>,
    /// Other duties.
    pub duties: Vec<FundDutyView>,
    /// What will go wrong, or has.
    pub warnings: Vec<String>,
    /// Whether both ratios are met, or explained.
    pub met: bool,
}

/// What is due, and what was done.
#[derive(Debug, Serialize, ToSchema)]
pub struct FundCalendarView {
    /// Of which fund.
    pub fund_id: Id<of::Fund>,
    /// Of which year.
    pub year: i32,
    /// In the order of their days.
    pub items: Vec<FundDutyView>,
}

impl FundFigureView {
    /// A figure over some days.
    pub fn of(code: &str, label: &str, (from, until): (NaiveDate, NaiveDate), figure: Figure) -> Self {
        let amount_fen = figure.sum();
        let rows = figure.lines.into_iter().map(|line| FundFigureRow {
            account_id: line.account.id,
            code: line.account.code,
            name: line.account.name,
            amount_fen: line.amount_fen,
        });
        Self {
            code: code.into(),
            label: label.into(),
            from: from.into(),
            until: until.into(),
            amount_fen,
            rows: rows.collect(),
        }
    }
}

impl From<&Exception> for FundExceptionView {
    fn from(row: &Exception) -> Self {
        Self {
            id: row.id,
            year: row.year,
            ratio: row.ratio,
            reason: row.reason.clone(),
            reported_on: row.reported_on.into(),
            explanation_url: row.explanation_url.clone(),
        }
    }
}

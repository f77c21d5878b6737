//! What clients see of timelines.

use super::figures::{Law, panel_minimum};
use super::terms::ProcurementMethod;
use super::timeline::{Plan, Step, earliest_deadline, steps};
use citong_kernel::Timestamp;
use citong_kernel::problem::Language;
use serde::Serialize;
use utoipa::ToSchema;

/// One date of a timeline.
#[derive(Debug, Serialize, ToSchema)]
pub struct TimelineStepView {
    /// Names it.
    pub code: &'static str,
    /// The same in words.
    pub name: &'static str,
    /// When; null until what it is reckoned from has happened. A term ends at the instant, excluded.
    pub at: Option<Timestamp>,
    /// What it is reckoned from.
    pub relative_to: Option<&'static str>,
    /// How many days or years.
    pub figure: Option<i64>,
    /// `day`, `working_day` or `year`.
    pub unit: Option<&'static str>,
    /// The code of the rule parameter.
    pub param: Option<&'static str>,
    /// The article that demands it.
    pub article: Option<&'static str>,
}

impl TimelineStepView {
    fn of(step: &Step, language: Language) -> Self {
        let said = |text: &'static str| Some(text).filter(|text| !text.is_empty());
        Self {
            code: step.code,
            name: language.pick(step.name.0, step.name.1),
            at: step.at,
            relative_to: said(step.relative_to),
            figure: step.term.map(|term| term.figure),
            unit: said(step.unit),
            param: step.term.map(|term| term.param),
            article: step.term.map(|term| language.pick(term.article.zh(), term.article.en())),
        }
    }
}

/// The legal timeline of a project or of a plan.
#[derive(Debug, Serialize, ToSchema)]
pub struct TimelineView {
    /// 采购方式.
    pub method: ProcurementMethod,
    /// 公告发布: the real one, or the one that is reckoned from.
    pub publish_at: Timestamp,
    /// The earliest deadline for bids that publication then accepts.
    pub earliest_bids_due_at: Timestamp,
    /// The smallest panel; null for a single source.
    pub panel_minimum: Option<i64>,
    /// Whether the budget is at the threshold of open tender.
    pub open_tender_threshold_reached: bool,
    /// Every date, in order.
    pub steps: Vec<TimelineStepView>,
}

impl TimelineView {
    /// What the law makes of a plan.
    pub fn of(law: &Law, plan: &Plan<'_>, budget_fen: i64, complex: bool, language: Language) -> Self {
        let steps = steps(law, plan);
        Self {
            method: plan.method,
            publish_at: plan.publish_at,
            earliest_bids_due_at: earliest_deadline(law, plan.method, plan.publish_at),
            panel_minimum: panel_minimum(law, plan.method, budget_fen, complex).map(|(least, _)| least),
            open_tender_threshold_reached: budget_fen >= law.open_tender_threshold(),
            steps: steps.iter().map(|step| TimelineStepView::of(step, language)).collect(),
        }
    }
}

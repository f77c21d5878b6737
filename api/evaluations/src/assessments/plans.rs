//! The plan of an evaluation 评估方案: how many samples, by which methods, when. Approved by whoever ordered the
//! evaluation, never by the evaluator.

use super::independence::{self, Pair};
use super::requests::SubmitEvaluationPlan;
use super::sample::{MOST_PEOPLE, SampleRule};
use super::state::{ThirdPartyEvaluationEvent, ThirdPartyEvaluationStatus};
use super::store::{self, Evaluation, Found};
use chrono::NaiveDate;
use citong_kernel::check::Check;
use citong_kernel::db::Json;
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::schema::evaluation_plans as table;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Timestamp, Tx, of};
use diesel::prelude::*;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = table, treat_none_as_null = true)]
pub struct Plan {
    /// Of which evaluation.
    pub evaluation_id: Id<of::ThirdPartyEvaluation>,
    /// How many people use what is evaluated.
    pub population: i64,
    /// How many valid samples the rule asks for.
    pub sample_required: i64,
    /// How many are planned.
    pub sample_size: i64,
    /// 评估方法.
    pub methods: Json<Vec<String>>,
    /// The first day of the fieldwork.
    pub starts_on: NaiveDate,
    /// The last.
    pub ends_on: NaiveDate,
    /// 进度安排.
    pub schedule: Option<String>,
    /// Who handed it in.
    pub submitted_by: String,
    /// When.
    pub submitted_at: Timestamp,
    /// Who approved it.
    pub approved_by: Option<String>,
    /// When.
    pub approved_at: Option<Timestamp>,
}

/// The plan, if there is one.
pub fn find(tx: &mut Tx<'_>, id: Id<of::ThirdPartyEvaluation>) -> ApiResult<Option<Plan>> {
    Ok(table::table.find(id).select(Plan::as_select()).first(tx.conn).optional()?)
}

/// Hands in a plan; again until it is approved.
pub fn submit(
    tx: &mut Tx<'_>,
    id: Id<of::ThirdPartyEvaluation>,
    body: &SubmitEvaluationPlan,
) -> ApiResult<Found> {
    let found = store::lock_for(tx, Action::SubmitEvaluationPlan, id)?;
    let asked = ("方案只能在批准之前提交", "A plan is handed in before it is approved");
    store::require_state(&found, ThirdPartyEvaluationStatus::Selected, asked)?;
    let required = SampleRule::load(tx, &found.path)?.required(body.population);
    check_body(body, required, tx.now.local_date())?;
    let row = Plan {
        evaluation_id: id,
        population: body.population,
        sample_required: required,
        sample_size: body.sample_size.unwrap_or(required),
        methods: Json(body.methods.iter().map(|method| method.trim().to_owned()).collect()),
        starts_on: body.starts_on.0,
        ends_on: body.ends_on.0,
        schedule: body.schedule.clone(),
        submitted_by: tx.caller().label(),
        submitted_at: tx.now,
        approved_by: None,
        approved_at: None,
    };
    if diesel::update(table::table.find(id)).set(&row).execute(tx.conn)? == 0 {
        diesel::insert_into(table::table).values(&row).execute(tx.conn)?;
    }
    store::touch(tx, &found, "submit_plan")?;
    store::fetch(tx, id)
}

fn check_body(body: &SubmitEvaluationPlan, required: i64, today: NaiveDate) -> ApiResult<()> {
    let mut check = Check::new();
    check.range("/population", body.population, 1..=MOST_PEOPLE);
    if let Some(size) = body.sample_size.filter(|size| !(required..=body.population).contains(size)) {
        check.fault(
            "/sample_size",
            if size < required { "too_small" } else { "exceeds_population" },
            format!("有效样本须不少于 {required} 且不超过总体（95% 置信水平、±5% 误差，本平台规则）"),
            format!("At least {required} valid samples and no more than the population (95 % ± 5 %, the platform's rule)"),
        );
    }
    if !(1..=20).contains(&body.methods.len()) {
        check.fault("/methods", "out_of_range", "须有 1–20 种评估方法", "From 1 to 20 methods");
    }
    for (place, method) in body.methods.iter().enumerate() {
        check.name(&format!("/methods/{place}"), method, 1..=100);
    }
    if body.starts_on > body.ends_on {
        check.fault("/ends_on", "before_start", "结束不得早于开始", "It must not end before it begins");
    } else if body.ends_on.0 < today {
        let zh = "实地评估不得在提交方案之前已经结束";
        let en = "The fieldwork must not have ended before its plan is handed in";
        check.fault("/ends_on", "in_the_past", zh, en);
    }
    check.optional_text("/schedule", body.schedule.as_deref(), 1..=2000);
    check.done()
}

/// Who evaluates whom, as it was chosen.
pub fn pair(row: &Evaluation) -> Pair {
    Pair {
        evaluator: row.evaluator_id,
        provider: row.provider_id,
        commissioner: row.commissioner_id,
        year: row.year,
    }
}

/// Approves the plan. The evaluator must still be independent, and its people approve nothing.
pub fn approve(tx: &mut Tx<'_>, id: Id<of::ThirdPartyEvaluation>, why: Option<&str>) -> ApiResult<Found> {
    let found = store::lock_for(tx, Action::ApproveEvaluationPlan, id)?;
    next(&found, ThirdPartyEvaluationEvent::ApprovePlan)?;
    let mut plan = find(tx, id)?.ok_or_else(|| {
        Problem::new(ProblemType::PlanMissing)
            .detail("评估机构尚未提交评估方案", "The evaluator has not handed in a plan yet")
    })?;
    independence::require(tx, pair(&found.row), &found.path)?;
    plan.approved_by = Some(tx.caller().label());
    plan.approved_at = Some(tx.now);
    diesel::update(table::table.find(id)).set(&plan).execute(tx.conn)?;
    advance(tx, &found, ThirdPartyEvaluationEvent::ApprovePlan, why)?;
    store::fetch(tx, id)
}

/// The evaluator's people begin to collect data.
pub fn start(tx: &mut Tx<'_>, id: Id<of::ThirdPartyEvaluation>, why: Option<&str>) -> ApiResult<Found> {
    let found = store::lock_for(tx, Action::StartEvaluationFieldwork, id)?;
    advance(tx, &found, ThirdPartyEvaluationEvent::StartFieldwork, why)?;
    store::fetch(tx, id)
}

/// Calls it off, with the reason, before the result is final.
pub fn cancel(tx: &mut Tx<'_>, id: Id<of::ThirdPartyEvaluation>, reason: &str) -> ApiResult<Found> {
    let mut check = Check::new();
    check.text("/reason", reason, 1..=500);
    check.done()?;
    let found = store::lock_for(tx, Action::CancelThirdPartyEvaluation, id)?;
    advance(tx, &found, ThirdPartyEvaluationEvent::Cancel, Some(reason.trim()))?;
    store::fetch(tx, id)
}

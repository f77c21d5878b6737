//! Objections 异议 of the evaluated, answered one by one by the evaluator.

use super::law::Article;
use super::notices;
use super::requests::{AnswerEvaluationObjection, ObjectToThirdPartyEvaluation, ObjectionOutcome};
use super::scoring;
use super::state::{EvaluationObjectionEvent, EvaluationObjectionStatus, ThirdPartyEvaluationStatus};
use super::store::{self, Found};
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::check::Check;
use citong_kernel::lifecycle::{Stateful, advance, next};
use citong_kernel::points::Points;
use citong_kernel::rule_params;
use citong_kernel::schema::evaluation_objections as table;
use citong_kernel::working_days::{WorkingDays, end_of};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Timestamp, Tx, audit, of};
use diesel::prelude::*;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = table, treat_none_as_null = true)]
pub struct Objection {
    /// Its id.
    pub id: Id<of::EvaluationObjection>,
    /// Against which evaluation.
    pub evaluation_id: Id<of::ThirdPartyEvaluation>,
    /// Against the points of one leaf; none: against the whole.
    pub indicator_code: Option<String>,
    /// 异议理由.
    pub grounds: String,
    /// What shows it.
    pub evidence: Option<String>,
    /// Its state.
    pub status: EvaluationObjectionStatus,
    /// Who raised it.
    pub raised_by: String,
    /// When.
    pub raised_at: Timestamp,
    /// 答复.
    pub answer: Option<String>,
    /// The points that were adjusted.
    pub points_before: Option<Points>,
    /// What they became.
    pub points_after: Option<Points>,
    /// Who answered.
    pub answered_by: Option<String>,
    /// When.
    pub answered_at: Option<Timestamp>,
    /// Grows with every change.
    pub version: i64,
    /// When it last changed.
    pub updated_at: Timestamp,
}

impl Stateful for Objection {
    type Marker = of::EvaluationObjection;
    type Status = EvaluationObjectionStatus;
    const TABLE: &'static str = "evaluation_objections";
    const KIND: Kind = Kind::EvaluationObjection;
    fn id(&self) -> Id<of::EvaluationObjection> {
        self.id
    }
    fn status(&self) -> EvaluationObjectionStatus {
        self.status
    }
    fn version(&self) -> i64 {
        self.version
    }
    fn region(&self) -> Option<&str> {
        None
    }
}

/// Those against an evaluation, in the order in which they came in.
pub fn of(tx: &mut Tx<'_>, id: Id<of::ThirdPartyEvaluation>) -> ApiResult<Vec<Objection>> {
    let rows = table::table.filter(table::evaluation_id.eq(id)).order(table::id.asc());
    Ok(rows.select(Objection::as_select()).load(tx.conn)?)
}

fn fetch(tx: &mut Tx<'_>, id: Id<of::EvaluationObjection>) -> ApiResult<Objection> {
    let row = table::table.find(id).select(Objection::as_select()).first(tx.conn).optional()?;
    row.ok_or_else(Problem::not_found)
}

/// The end of a term for objections that begins now, excluded.
pub fn term(tx: &mut Tx<'_>, path: &str) -> ApiResult<Timestamp> {
    let today = tx.now.local_date();
    let days = rule_params::integer(tx, "evaluation.objection_working_days", path, today, 5)?;
    Ok(end_of(WorkingDays::load(tx, today)?.after_working_days(today, days)))
}

/// The evaluated objects, within the term.
pub fn object(
    tx: &mut Tx<'_>,
    id: Id<of::ThirdPartyEvaluation>,
    body: &ObjectToThirdPartyEvaluation,
) -> ApiResult<Found> {
    let mut check = Check::new();
    check.text("/grounds", &body.grounds, 1..=2000);
    check.optional_text("/evidence", body.evidence.as_deref(), 1..=2000);
    check.done()?;
    let found = store::lock_for(tx, Action::ObjectToThirdPartyEvaluation, id)?;
    let asked =
        ("异议在评估初稿公布之后、定稿之前提出", "One objects while the draft is published and not final");
    store::require_state(&found, ThirdPartyEvaluationStatus::Objection, asked)?;
    if found.row.objection_until.is_none_or(|until| tx.now >= until) {
        let (zh, en) = ("已超过提出异议的五个工作日期限", "The five working days to object are over");
        let refused = Article::Policy14.refuses(ProblemType::DeadlinePassed, zh, en);
        return Err(refused.with("objection_until", found.row.objection_until));
    }
    if let Some(code) = &body.indicator_code
        && !scoring::leaves_of(tx, &found)?.iter().any(|leaf| leaf.code == *code)
    {
        let (zh, en) = ("不是该标准的末级指标", "It is no leaf of the standard");
        return Err(Problem::invalid("/indicator_code", "not_a_leaf", zh, en));
    }
    let row = Objection {
        id: Id::new(tx.now),
        evaluation_id: id,
        indicator_code: body.indicator_code.clone(),
        grounds: body.grounds.trim().to_owned(),
        evidence: body.evidence.clone(),
        status: EvaluationObjectionStatus::Open,
        raised_by: tx.caller().label(),
        raised_at: tx.now,
        answer: None,
        points_before: None,
        points_after: None,
        answered_by: None,
        answered_at: None,
        version: 1,
        updated_at: tx.now,
    };
    diesel::insert_into(table::table).values(&row).execute(tx.conn)?;
    audit::Event::new("create", Kind::EvaluationObjection.as_str(), row.id)
        .transition("", row.status.as_str())
        .write(tx)?;
    changes::record(tx, Kind::EvaluationObjection, row.id, Op::Created, 1, None)?;
    store::touch(tx, &found, "object")?;
    let people = notices::evaluator_people(tx, &found.row)?;
    let event = ("被评估单位提出异议，请逐条答复。", "the evaluated objects; answer each objection.");
    notices::tell(tx, &people, &found.row, event)?;
    store::fetch(tx, id)
}

/// The evaluator answers: the points are adjusted or kept, with the reason. An answer is final.
pub fn answer(
    tx: &mut Tx<'_>,
    id: Id<of::EvaluationObjection>,
    body: &AnswerEvaluationObjection,
) -> ApiResult<Objection> {
    let seen = fetch(tx, id)?;
    let found = store::lock_for(tx, Action::AnswerEvaluationObjection, seen.evaluation_id)?;
    let mut row = fetch(tx, id)?;
    let event = match body.outcome {
        ObjectionOutcome::Adjusted => EvaluationObjectionEvent::Adjust,
        ObjectionOutcome::Kept => EvaluationObjectionEvent::Keep,
    };
    next(&row, event)?;
    let asked = ("异议在定稿之前答复", "Objections are answered before the result is final");
    store::require_state(&found, ThirdPartyEvaluationStatus::Objection, asked)?;
    let adjusted = check_answer(tx, &found, &row, body)?;
    if let Some((code, points)) = adjusted {
        row.points_before = Some(adjust(tx, &found, &code, points)?);
        row.points_after = Some(points);
        row.indicator_code = Some(code);
    }
    row.answer = Some(body.reason.trim().to_owned());
    row.answered_by = Some(tx.caller().label());
    row.answered_at = Some(tx.now);
    let guarded = table::table.find(id).filter(table::version.eq(row.version));
    if diesel::update(guarded).set(&row).execute(tx.conn)? != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    advance(tx, &row, event, None)?;
    store::touch(tx, &found, "answer_objection")?;
    let people = notices::provider_people(tx, &found.row)?;
    notices::tell(tx, &people, &found.row, ("评估机构已答复异议。", "an objection was answered."))?;
    fetch(tx, id)
}

/// Which leaf gets which points; none where they are kept.
fn check_answer(
    tx: &mut Tx<'_>,
    found: &Found,
    row: &Objection,
    body: &AnswerEvaluationObjection,
) -> ApiResult<Option<(String, Points)>> {
    let mut check = Check::new();
    check.text("/reason", &body.reason, 1..=2000);
    let code = row.indicator_code.clone().or_else(|| body.indicator_code.clone());
    if row.indicator_code.is_some()
        && body.indicator_code.as_ref().is_some_and(|own| code.as_ref() != Some(own))
    {
        let (zh, en) = ("异议针对另一指标", "The objection is against another indicator");
        check.fault("/indicator_code", "other_indicator", zh, en);
    }
    let adjusted = match (body.outcome, code, body.points) {
        (ObjectionOutcome::Kept, _, Some(_)) => {
            check.fault("/points", "not_adjusted", "维持原分时不填得分", "Points are kept: give none");
            None
        }
        (ObjectionOutcome::Kept, ..) => None,
        (ObjectionOutcome::Adjusted, Some(code), Some(points)) => Some((code, points)),
        (ObjectionOutcome::Adjusted, code, points) => {
            if points.is_none() {
                check.fault("/points", "required", "请填写调整后的得分", "Give the adjusted points");
            }
            if code.is_none() {
                check.fault(
                    "/indicator_code",
                    "required",
                    "请指明调整的指标",
                    "Say which indicator is adjusted",
                );
            }
            None
        }
    };
    if let Some((code, points)) = &adjusted {
        let leaves = scoring::leaves_of(tx, found)?;
        scoring::check_points(&leaves, code, *points, "", &mut check);
    }
    check.done()?;
    Ok(adjusted)
}

/// Writes adjusted points; answers those before.
fn adjust(tx: &mut Tx<'_>, found: &Found, code: &str, points: Points) -> ApiResult<Points> {
    let scores = scoring::of(tx, found.row.id)?;
    let score = scores.into_iter().find(|score| score.indicator_code == code);
    let mut score = score.ok_or_else(Problem::not_found)?;
    let before = score.points;
    if before == points {
        let (zh, en) = ("与原得分相同，请选择维持", "These are the points that stand; keep them");
        return Err(Problem::invalid("/points", "unchanged", zh, en));
    }
    score.points = points;
    score.updated_at = tx.now;
    scoring::write(tx, &score)?;
    Ok(before)
}

//! Points of each leaf of the standard, at most its weight, each with its evidence; the draft that the evaluated
//! sees.

use super::notices;
use super::requests::{PublishEvaluationDraft, ScoreThirdPartyEvaluation};
use super::state::{ThirdPartyEvaluationEvent, ThirdPartyEvaluationStatus};
use super::store::{self, Found};
use super::{fieldwork, objections};
use crate::standards;
use crate::standards::tree::{Indicator, leaves};
use citong_kernel::check::Check;
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::points::Points;
use citong_kernel::schema::evaluation_scores as table;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Timestamp, Tx, of};
use diesel::prelude::*;
use std::collections::BTreeSet;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = table, treat_none_as_null = true)]
pub struct Score {
    /// Of which evaluation.
    pub evaluation_id: Id<of::ThirdPartyEvaluation>,
    /// A leaf of the standard.
    pub indicator_code: String,
    /// 得分.
    pub points: Points,
    /// Before an objection adjusted them.
    pub draft_points: Points,
    /// 评分依据.
    pub evidence: String,
    /// The record that the data are in.
    pub record_position: Option<i32>,
    /// Where in it.
    pub data_reference: Option<String>,
    /// Who scored.
    pub scored_by: String,
    /// When they last changed.
    pub updated_at: Timestamp,
}

/// The points of an evaluation, by code.
pub fn of(tx: &mut Tx<'_>, id: Id<of::ThirdPartyEvaluation>) -> ApiResult<Vec<Score>> {
    let rows = table::table.filter(table::evaluation_id.eq(id)).order(table::indicator_code.asc());
    Ok(rows.select(Score::as_select()).load(tx.conn)?)
}

/// The exact total.
pub fn total(scores: &[Score]) -> ApiResult<Points> {
    let sum = Points::sum(scores.iter().map(|score| score.points));
    sum.ok_or_else(|| Problem::internal("the points of an evaluation do not fit"))
}

/// The leaves of the standard of an evaluation.
pub fn leaves_of(tx: &mut Tx<'_>, found: &Found) -> ApiResult<Vec<Indicator>> {
    let standard = standards::store::fetch(tx, found.row.standard_id)?;
    Ok(leaves(&standard.indicators).cloned().collect())
}

/// Scores leaves; again until the draft is published.
pub fn score(
    tx: &mut Tx<'_>,
    id: Id<of::ThirdPartyEvaluation>,
    body: &ScoreThirdPartyEvaluation,
) -> ApiResult<Found> {
    let found = store::lock_for(tx, Action::ScoreThirdPartyEvaluation, id)?;
    let asked = (
        "评分在原始数据封存之后、初稿公布之前进行",
        "Points come after the raw data are sealed and before the draft is published",
    );
    store::require_state(&found, ThirdPartyEvaluationStatus::Draft, asked)?;
    let leaves = leaves_of(tx, &found)?;
    let records = fieldwork::seal_of(tx, id)?.map_or(0, |seal| seal.records);
    check_scores(body, &leaves, records)?;
    for given in &body.scores {
        let row = Score {
            evaluation_id: id,
            indicator_code: given.indicator_code.clone(),
            points: given.points,
            draft_points: given.points,
            evidence: given.evidence.trim().to_owned(),
            record_position: given.record_position,
            data_reference: given.data_reference.clone(),
            scored_by: tx.caller().label(),
            updated_at: tx.now,
        };
        write(tx, &row)?;
    }
    store::touch(tx, &found, "score")?;
    store::fetch(tx, id)
}

/// Writes the points of one leaf.
pub fn write(tx: &mut Tx<'_>, row: &Score) -> ApiResult<()> {
    let known = table::table.find((row.evaluation_id, &row.indicator_code));
    if diesel::update(known).set(row).execute(tx.conn)? == 0 {
        diesel::insert_into(table::table).values(row).execute(tx.conn)?;
    }
    Ok(())
}

fn check_scores(body: &ScoreThirdPartyEvaluation, leaves: &[Indicator], records: i32) -> ApiResult<()> {
    let mut check = Check::new();
    if !(1..=200).contains(&body.scores.len()) {
        check.fault("/scores", "out_of_range", "须有 1–200 项得分", "From 1 to 200 scores");
    }
    let mut seen = BTreeSet::new();
    for (place, given) in body.scores.iter().enumerate() {
        let at = |name: &str| format!("/scores/{place}/{name}");
        if !seen.insert(&given.indicator_code) {
            check.fault(at("indicator_code"), "repeated", "指标重复", "The indicator is named twice");
        }
        check_points(leaves, &given.indicator_code, given.points, &format!("/scores/{place}"), &mut check);
        check.text(&at("evidence"), &given.evidence, 1..=2000);
        check.optional_text(&at("data_reference"), given.data_reference.as_deref(), 1..=200);
        if given.record_position.is_some_and(|position| !(1..=records).contains(&position)) {
            let (zh, en) = ("没有这份原始数据", "There is no such record of raw data");
            check.fault(at("record_position"), "not_found", zh, en);
        }
    }
    check.done()
}

/// Points of a leaf, from none to its weight.
pub fn check_points(leaves: &[Indicator], code: &str, points: Points, pointer: &str, check: &mut Check) {
    let Some(leaf) = leaves.iter().find(|leaf| leaf.code == code) else {
        let (zh, en) = ("不是该标准的末级指标", "It is no leaf of the standard");
        return check.fault(format!("{pointer}/indicator_code"), "not_a_leaf", zh, en);
    };
    if !(0..=leaf.weight.0).contains(&points.0) {
        let most = leaf.weight;
        let (zh, en) = (format!("须在 0 至权重 {most} 之间"), format!("From 0 to the weight, {most}"));
        check.fault(format!("{pointer}/points"), "out_of_range", zh, en);
    }
}

/// Shows the evaluated the draft: from now on it has five working days to object.
pub fn publish_draft(
    tx: &mut Tx<'_>,
    id: Id<of::ThirdPartyEvaluation>,
    body: &PublishEvaluationDraft,
) -> ApiResult<Found> {
    let mut check = Check::new();
    check.text("/summary", &body.summary, 1..=5000);
    check.done()?;
    let mut found = store::lock_for(tx, Action::PublishEvaluationDraft, id)?;
    next(&found, ThirdPartyEvaluationEvent::PublishDraft)?;
    let scored: BTreeSet<String> = of(tx, id)?.into_iter().map(|score| score.indicator_code).collect();
    let leaves = leaves_of(tx, &found)?;
    let missing: Vec<String> =
        leaves.into_iter().map(|leaf| leaf.code).filter(|code| !scored.contains(code)).collect();
    if !missing.is_empty() {
        let (zh, en) = ("尚有末级指标没有得分", "Leaves of the standard have no points yet");
        return Err(Problem::new(ProblemType::ScoresMissing).detail(zh, en).with("indicator_codes", missing));
    }
    found.row.summary = Some(body.summary.trim().to_owned());
    found.row.objection_until = Some(objections::term(tx, &found.path)?);
    store::note(tx, &found.row)?;
    advance(tx, &found, ThirdPartyEvaluationEvent::PublishDraft, None)?;
    let event = (
        "评估初稿已形成，如有异议请在五个工作日内提出。",
        "the draft is there; object within five working days.",
    );
    let people = notices::provider_people(tx, &found.row)?;
    notices::tell(tx, &people, &found.row, event)?;
    store::fetch(tx, id)
}

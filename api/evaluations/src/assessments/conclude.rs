//! The end of an evaluation: final, told to the evaluated and its authority, applied to the next year.

use super::band::BandRule;
use super::law::Article;
use super::requests::ApplyThirdPartyEvaluation;
use super::state::{EvaluationObjectionStatus, NotifiedParty, ThirdPartyEvaluationEvent};
use super::store::{self, Evaluation, Found};
use super::targets::{self, Target};
use super::{fieldwork, independence, notices, objections, plans, scoring};
use crate::standards;
use citong_kernel::check::Check;
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::schema::evaluation_notifications;
use citong_kernel::{Action, ApiResult, Id, ProblemType, Timestamp, Tx, of};
use diesel::prelude::*;
use std::collections::BTreeSet;

/// Targets of one result at most, and how far ahead.
const MOST_TARGETS: usize = 200;
const YEARS_AHEAD: i32 = 5;

/// A record that somebody was told.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = evaluation_notifications)]
pub struct Told {
    /// Its id.
    pub id: Id<of::EvaluationNotification>,
    /// Of which evaluation.
    pub evaluation_id: Id<of::ThirdPartyEvaluation>,
    /// Which side.
    pub recipient: NotifiedParty,
    /// Which body, where one was named.
    pub organization_id: Option<Id<of::Organization>>,
    /// Of which region.
    pub region: String,
    /// How many people have it in their inbox.
    pub people: i32,
    /// When.
    pub sent_at: Timestamp,
}

/// Who was told.
pub fn told(tx: &mut Tx<'_>, id: Id<of::ThirdPartyEvaluation>) -> ApiResult<Vec<Told>> {
    let rows = evaluation_notifications::table.filter(evaluation_notifications::evaluation_id.eq(id));
    Ok(rows.order(evaluation_notifications::id.asc()).select(Told::as_select()).load(tx.conn)?)
}

/// Makes the result final, once the term for objections is over and each is answered, and tells the
/// evaluated and its authority at once: no result is final that nobody was told.
pub fn finalize(tx: &mut Tx<'_>, id: Id<of::ThirdPartyEvaluation>, why: Option<&str>) -> ApiResult<Found> {
    let mut found = store::lock_for(tx, Action::FinalizeThirdPartyEvaluation, id)?;
    next(&found, ThirdPartyEvaluationEvent::Finalize)?;
    require_samples(tx, id)?;
    require_term(tx, &found.row)?;
    require_answers(tx, id)?;
    independence::require(tx, plans::pair(&found.row), &found.path)?;
    let total = scoring::total(&scoring::of(tx, id)?)?;
    found.row.total_points = Some(total);
    found.row.band = Some(BandRule::load(tx, &found.path)?.of(total));
    found.row.final_at = Some(tx.now);
    store::note(tx, &found.row)?;
    advance(tx, &found, ThirdPartyEvaluationEvent::Finalize, why)?;
    notify(tx, id)
}

/// As many valid samples as planned (95 % ± 5 %).
fn require_samples(tx: &mut Tx<'_>, id: Id<of::ThirdPartyEvaluation>) -> ApiResult<()> {
    let planned = plans::find(tx, id)?.map_or(i64::MAX, |plan| plan.sample_size);
    let valid = fieldwork::seal_of(tx, id)?.map_or(0, |seal| seal.valid_samples);
    if valid >= planned {
        return Ok(());
    }
    let zh = format!("有效样本 {valid} 份，少于方案规定的 {planned} 份，不能定稿");
    let en =
        format!("{valid} valid samples are fewer than the {planned} planned: the result cannot become final");
    let refused = Article::Policy14.refuses(ProblemType::SampleTooSmall, &zh, &en);
    Err(refused.with("valid_samples", valid).with("sample_size", planned))
}

fn require_term(tx: &Tx<'_>, row: &Evaluation) -> ApiResult<()> {
    if row.objection_until.is_some_and(|until| tx.now >= until) {
        return Ok(());
    }
    let (zh, en) = ("异议期未满，不能定稿", "The term for objections is not over yet");
    let refused = Article::Policy14.refuses(ProblemType::NotDueYet, zh, en);
    Err(refused.with("objection_until", row.objection_until))
}

fn require_answers(tx: &mut Tx<'_>, id: Id<of::ThirdPartyEvaluation>) -> ApiResult<()> {
    let open =
        objections::of(tx, id)?.into_iter().filter(|one| one.status == EvaluationObjectionStatus::Open);
    let open: Vec<_> = open.map(|one| one.id).collect();
    if open.is_empty() {
        return Ok(());
    }
    let (zh, en) = ("异议须逐条答复后方可定稿", "Each objection is answered before the result is final");
    Err(Article::Policy14.refuses(ProblemType::ObjectionsOpen, zh, en).with("objection_ids", open))
}

/// Tells the evaluated and its authority, and records both.
fn notify(tx: &mut Tx<'_>, id: Id<of::ThirdPartyEvaluation>) -> ApiResult<Found> {
    let mut found = store::fetch(tx, id)?;
    let row = &found.row;
    let (total, band) = (row.total_points.unwrap_or_default(), row.band);
    let words = band.map_or(("", ""), |band| (band.zh(), band.as_str()));
    let zh = format!("评估结果已定稿：{total} 分，等次“{}”。", words.0);
    let en = format!("the result is final: {total} points, {}.", words.1);
    let provider = notices::provider_people(tx, row)?;
    let authority = notices::authority_people(tx, row, &found.path)?;
    let sides = [
        (NotifiedParty::Provider, Some(row.provider_id), &provider),
        (NotifiedParty::Authority, row.authority_id, &authority),
    ];
    for (recipient, organization_id, people) in sides {
        let record = Told {
            id: Id::new(tx.now),
            evaluation_id: id,
            recipient,
            organization_id,
            region: row.region.clone(),
            people: i32::try_from(people.len()).unwrap_or(i32::MAX),
            sent_at: tx.now,
        };
        diesel::insert_into(evaluation_notifications::table).values(&record).execute(tx.conn)?;
    }
    let everybody: BTreeSet<Id<of::User>> = provider.union(&authority).copied().collect();
    notices::tell(tx, &everybody, row, (&zh, &en))?;
    found.row.notified_at = Some(tx.now);
    store::note(tx, &found.row)?;
    advance(tx, &found, ThirdPartyEvaluationEvent::Notify, None)?;
    store::fetch(tx, id)
}

/// Applies a result (保障法§23, §56): it names targets for a following year and may change the budget. Only
/// then is the evaluation closed.
pub fn apply(
    tx: &mut Tx<'_>,
    id: Id<of::ThirdPartyEvaluation>,
    body: &ApplyThirdPartyEvaluation,
) -> ApiResult<Found> {
    let mut found = store::lock_for(tx, Action::ApplyThirdPartyEvaluation, id)?;
    next(&found, ThirdPartyEvaluationEvent::Apply)?;
    let targets = check_targets(tx, &found, body)?;
    targets.iter().try_for_each(|target| targets::insert(tx, target, &found.row.region))?;
    found.row.applied_at = Some(tx.now);
    found.row.budget_consequence = body.budget_consequence.as_deref().map(|text| text.trim().to_owned());
    store::note(tx, &found.row)?;
    advance(tx, &found, ThirdPartyEvaluationEvent::Apply, None)?;
    let people = notices::provider_people(tx, &found.row)?;
    let event =
        ("评估结果已应用，下一年度目标已确定。", "the result is applied; targets of the next year are set.");
    notices::tell(tx, &people, &found.row, event)?;
    store::fetch(tx, id)
}

fn check_targets(tx: &mut Tx<'_>, found: &Found, body: &ApplyThirdPartyEvaluation) -> ApiResult<Vec<Target>> {
    let standard = standards::store::fetch(tx, found.row.standard_id)?;
    let mut check = Check::new();
    if body.targets.is_empty() {
        let (zh, en) = (
            "评估结果须落实到下一年度目标后方可办结",
            "A result names targets of the next year before it is closed",
        );
        check.push(Article::Guarantee23And56.fault("/targets", "required", zh, en));
    } else if body.targets.len() > MOST_TARGETS {
        check.fault("/targets", "too_many", "最多 200 项", "At most 200");
    }
    check.optional_text("/budget_consequence", body.budget_consequence.as_deref(), 1..=1000);
    let (mut targets, mut seen) = (Vec::new(), BTreeSet::new());
    let next_year = found.row.year + 1;
    for (place, given) in body.targets.iter().enumerate() {
        let at = |name: &str| format!("/targets/{place}/{name}");
        let year = given.year.unwrap_or(next_year);
        check.range(&at("year"), year, next_year..=next_year + YEARS_AHEAD);
        check.text(&at("target"), &given.target, 1..=200);
        check.optional_text(&at("note"), given.note.as_deref(), 1..=500);
        if !standard.indicators.iter().any(|one| one.code == given.indicator_code) {
            check.fault(
                at("indicator_code"),
                "not_found",
                "该标准没有这项指标",
                "The standard has no such indicator",
            );
        }
        if !seen.insert((given.indicator_code.clone(), year)) {
            check.fault(
                at("indicator_code"),
                "repeated",
                "指标重复",
                "The indicator is named twice for a year",
            );
        }
        targets.push(Target {
            id: Id::new(tx.now),
            evaluation_id: found.row.id,
            organization_id: found.row.provider_id,
            year,
            indicator_code: given.indicator_code.clone(),
            target: given.target.trim().to_owned(),
            note: given.note.clone(),
            created_at: tx.now,
        });
    }
    check.done()?;
    Ok(targets)
}

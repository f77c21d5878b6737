//! Drafting, changing and publishing evaluation standards.

use super::kinds;
use super::state::{EvaluationStandardEvent, EvaluationStandardStatus};
use super::store::{self, Found, Standard};
use super::tree::{self, Difference, Indicator};
use super::views::{CreateEvaluationStandard, NewIndicator, StandardDiffQuery, UpdateEvaluationStandard};
use citong_identity::regions;
use citong_kernel::call::IfMatch;
use citong_kernel::check::Check;
use citong_kernel::db::{Json, dialect};
use citong_kernel::lifecycle::advance;
use citong_kernel::{Action, ApiResult, Id, Patch, Problem, ProblemType, Tx, of};

/// Drafts a standard; one with a code that exists is its next version. One draft at a time.
pub fn create(tx: &mut Tx<'_>, body: &CreateEvaluationStandard) -> ApiResult<Found> {
    regions::require_city_wide(tx, Action::CreateEvaluationStandard)?;
    let indicators = check_body(tx, body)?;
    dialect::lock_name(tx.conn, &format!("evaluation-standard:{}", body.code))?;
    let newest = store::newest(tx, &body.code)?;
    if newest.as_ref().is_some_and(|newest| newest.status == EvaluationStandardStatus::Draft) {
        let (zh, en) =
            ("该标准已有一个草案，请修改草案", "A draft of this standard is open; change that one");
        let draft = newest.map(|newest| newest.id);
        return Err(Problem::new(ProblemType::Duplicate).detail(zh, en).with("draft_id", draft));
    }
    let row = Standard {
        id: Id::new(tx.now),
        code: body.code.clone(),
        version_number: newest.as_ref().map_or(1, |newest| newest.version_number + 1),
        previous_id: newest.map(|newest| newest.id),
        title: body.title.trim().to_owned(),
        purpose: body.purpose,
        basis: body.basis.clone(),
        facility_kinds: Json(body.facility_kinds.clone()),
        service_codes: Json(body.service_codes.clone()),
        status: EvaluationStandardStatus::Draft,
        created_by: tx.caller().label(),
        published_by: None,
        published_at: None,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    let found = Found { row, indicators };
    store::insert(tx, &found)?;
    Ok(found)
}

fn check_body(tx: &mut Tx<'_>, body: &CreateEvaluationStandard) -> ApiResult<Vec<Indicator>> {
    let mut check = Check::new();
    let letters = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if !(1..=40).contains(&body.code.len()) || !body.code.chars().all(letters) {
        let (zh, en) = ("须为 1–40 个小写字母、数字或连字符", "1–40 lower-case letters, digits or hyphens");
        check.fault("/code", "invalid_code", zh, en);
    }
    check.name("/title", &body.title, 1..=200);
    check.optional_text("/basis", body.basis.as_deref(), 1..=500);
    kinds::check(tx, &body.facility_kinds, &body.service_codes, &mut check)?;
    let indicators = check_tree(&body.indicators, &mut check);
    check.done()?;
    Ok(indicators)
}

fn check_tree(given: &[NewIndicator], check: &mut Check) -> Vec<Indicator> {
    check_texts(given, "/indicators", 1, check);
    let nodes: Vec<_> = given.iter().map(NewIndicator::node).collect();
    tree::flatten(&nodes, check)
}

fn check_texts(given: &[NewIndicator], pointer: &str, level: i32, check: &mut Check) {
    if level > tree::MOST_LEVELS {
        return;
    }
    for (place, one) in given.iter().enumerate() {
        let at = |name: &str| format!("{pointer}/{place}/{name}");
        check.name(&at("code"), &one.code, 1..=40);
        check.name(&at("name"), &one.name, 1..=100);
        check.optional_text(&at("unit"), one.unit.as_deref(), 1..=40);
        check.optional_text(&at("target"), one.target.as_deref(), 1..=200);
        check.optional_text(&at("source"), one.source.as_deref(), 1..=200);
        check.optional_text(&at("scoring_rule"), one.scoring_rule.as_deref(), 1..=1000);
        check_texts(&one.children, &at("children"), level + 1, check);
    }
}

/// Changes a draft. A published version never changes: the next version is drafted.
pub fn update(
    tx: &mut Tx<'_>,
    id: Id<of::EvaluationStandard>,
    body: &UpdateEvaluationStandard,
    seen: &IfMatch,
) -> ApiResult<Found> {
    regions::require_city_wide(tx, Action::UpdateEvaluationStandard)?;
    let mut found = store::find(tx, id)?;
    seen.check(found.row.version)?;
    require_draft(&found)?;
    let mut check = Check::new();
    body.title.clone().apply(&mut found.row.title, "/title", check.errors());
    body.basis.clone().apply_optional(&mut found.row.basis);
    body.facility_kinds.clone().apply(&mut found.row.facility_kinds.0, "/facility_kinds", check.errors());
    body.service_codes.clone().apply(&mut found.row.service_codes.0, "/service_codes", check.errors());
    check.name("/title", &found.row.title, 1..=200);
    check.optional_text("/basis", found.row.basis.as_deref(), 1..=500);
    kinds::check(tx, &found.row.facility_kinds.0, &found.row.service_codes.0, &mut check)?;
    match &body.indicators {
        Patch::Absent => {}
        Patch::Null => check.fault("/indicators", "required", "不能清空", "It cannot be cleared"),
        Patch::Value(given) => found.indicators = check_tree(given, &mut check),
    }
    check.done()?;
    store::update(tx, found, matches!(body.indicators, Patch::Value(_)))
}

fn require_draft(found: &Found) -> ApiResult<()> {
    if found.row.status == EvaluationStandardStatus::Draft {
        return Ok(());
    }
    let (zh, en) =
        ("已发布的版本不再变动，请起草新版本", "A published version never changes; draft the next one");
    Err(Problem::new(ProblemType::StandardFixed).detail(zh, en))
}

/// Puts a version into force; the one before it is superseded.
pub fn publish(tx: &mut Tx<'_>, id: Id<of::EvaluationStandard>, why: Option<&str>) -> ApiResult<Found> {
    regions::require_city_wide(tx, Action::PublishEvaluationStandard)?;
    let seen = store::find(tx, id)?;
    dialect::lock_name(tx.conn, &format!("evaluation-standard:{}", seen.row.code))?;
    let mut found = store::fetch(tx, id)?;
    require_draft(&found)?;
    if let Some(before) = store::published(tx, &found.row.code)? {
        let before = store::fetch(tx, before)?;
        advance(tx, &before, EvaluationStandardEvent::Supersede, None)?;
    }
    found.row.published_by = Some(tx.caller().label());
    found.row.published_at = Some(tx.now);
    store::note(tx, &found.row)?;
    advance(tx, &found, EvaluationStandardEvent::Publish, why)?;
    store::fetch(tx, id)
}

/// What differs from another version of the same standard, or from the one before.
pub fn diff(
    tx: &mut Tx<'_>,
    id: Id<of::EvaluationStandard>,
    query: &StandardDiffQuery,
) -> ApiResult<(Option<Found>, Found, Vec<Difference>)> {
    let to = store::find(tx, id)?;
    let from = match query.against.or(to.row.previous_id) {
        Some(from) => Some(store::find(tx, from)?),
        None => None,
    };
    if from.as_ref().is_some_and(|from| from.row.code != to.row.code) {
        let (zh, en) = ("不是同一标准的版本", "It is no version of the same standard");
        return Err(Problem::invalid("/against", "other_standard", zh, en));
    }
    let before = from.as_ref().map_or(&[][..], |from| &from.indicators);
    let differences = tree::differences(before, &to.indicators);
    Ok((from, to, differences))
}

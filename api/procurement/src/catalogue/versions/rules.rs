//! Beginning, drafting, consulting on, reviewing, consenting to and publishing a version.

use super::state::{CatalogueEvent as Event, CatalogueStatus};
use super::store::{self, Found, Version};
use super::views::{
    ConsentToCatalogueVersion, ConsultCatalogueVersion, ConsultedDepartment, CreateCatalogueVersion,
    DepartmentOpinion, ReviewCatalogueVersion, UpdateCatalogueVersion,
};
use crate::catalogue::{access, items};
use crate::law::Article;
use citong_identity::regions;
use citong_kernel::call::IfMatch;
use citong_kernel::check::Check;
use citong_kernel::db::{Json, dialect};
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::rule_params::Figures;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, of};

/// Departments that one consultation asks at most.
const MOST_DEPARTMENTS: usize = 50;

/// Begins a version: suggestions are collected for it.
pub fn create(tx: &mut Tx<'_>, new: &CreateCatalogueVersion) -> ApiResult<Found> {
    let mut check = Check::new();
    let known = !new.region.contains('\0') && regions::exists(tx, &new.region)?;
    let place = if known { Some(access::place(tx, &new.region)?) } else { None };
    if place.is_none() {
        check.fault("/region", "not_found", "没有这个地区", "There is no such region");
    }
    let row = Version {
        id: Id::new(tx.now),
        region: new.region.clone(),
        title: new.title.trim().to_owned(),
        effective_from: new.effective_from.0,
        effective_to: None,
        basis: new.basis.clone(),
        notes: new.notes.clone(),
        status: CatalogueStatus::Collect,
        status_reason: None,
        consulted: Json(Vec::new()),
        expert_opinion: None,
        expert_not_needed_reason: None,
        consent_number: None,
        consent_by: None,
        supersedes_id: None,
        published_at: None,
        created_by: tx.caller().label(),
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    check_texts(&row, &mut check);
    check.done()?;
    let place = place.ok_or_else(Problem::not_found)?;
    place.require(tx, Action::CreateCatalogueVersion)?;
    store::insert(tx, &row)?;
    Ok(Found { row, place })
}

fn check_texts(row: &Version, check: &mut Check) {
    check.name("/title", &row.title, 1..=100);
    check.optional_text("/basis", row.basis.as_deref(), 1..=1000);
    check.optional_text("/notes", row.notes.as_deref(), 1..=5000);
}

/// Changes a version that nobody was asked about yet.
pub fn update(
    tx: &mut Tx<'_>,
    id: Id<of::CatalogueVersion>,
    patch: &UpdateCatalogueVersion,
    seen: &IfMatch,
) -> ApiResult<Found> {
    let mut found = store::find_for(tx, Action::UpdateCatalogueVersion, id)?;
    seen.check(found.row.version)?;
    require_open(&found.row)?;
    let (patch, row, mut check) = (patch.clone(), &mut found.row, Check::new());
    let mut from = row.effective_from.into();
    patch.title.apply(&mut row.title, "/title", check.errors());
    patch.effective_from.apply(&mut from, "/effective_from", check.errors());
    patch.basis.apply_optional(&mut row.basis);
    patch.notes.apply_optional(&mut row.notes);
    row.effective_from = from.0;
    check_texts(row, &mut check);
    check.done()?;
    store::update(tx, row, "update")?;
    Ok(found)
}

/// 409 once others were asked about the version or have agreed to it: it goes back to draft first.
pub fn require_open(row: &Version) -> ApiResult<()> {
    if row.status.is_open() {
        return Ok(());
    }
    Err(Problem::new(ProblemType::InvalidTransition)
        .detail(
            format!("状态为 {} 的目录不能修改，须先退回起草", row.status),
            format!("A catalogue that is `{}` does not change; return it to draft first", row.status),
        )
        .with("current_status", row.status))
}

/// What was collected is put into order 起草.
pub fn draft(tx: &mut Tx<'_>, id: Id<of::CatalogueVersion>) -> ApiResult<Found> {
    let found = store::find_for(tx, Action::DraftCatalogueVersion, id)?;
    moved(tx, found, Event::Draft, None)
}

/// Asks the departments and shows the draft to everybody 征求意见 (102号§11).
pub fn consult(
    tx: &mut Tx<'_>,
    id: Id<of::CatalogueVersion>,
    body: &ConsultCatalogueVersion,
) -> ApiResult<Found> {
    let mut found = store::find_for(tx, Action::ConsultCatalogueVersion, id)?;
    next(&found.row, Event::Consult)?;
    let figures = Figures::load(tx, "catalogue.", tx.now.local_date())?;
    let required = figures.value("catalogue.consult_departments_required", &found.place.path);
    let mut check = Check::new();
    if body.departments.is_empty() && required != Some(false.into()) {
        let (zh, en) = ("编制目录应当征求相关部门意见", "The departments concerned are consulted");
        check.push(Article::Service11.fault("/departments", "required", zh, en));
    }
    if body.departments.len() > MOST_DEPARTMENTS {
        check.fault("/departments", "too_many", "最多 50 个部门", "At most 50 departments");
    }
    check_departments(&body.departments, &mut check);
    check.done()?;
    require_items(tx, &found.row)?;
    let today = tx.now.local_date();
    let opinions = body.departments.iter().map(|asked| DepartmentOpinion {
        department: asked.department.trim().to_owned(),
        opinion: asked.opinion.clone(),
        recorded_on: asked.opinion.as_ref().map(|_| today.into()),
    });
    found.row.consulted = Json(opinions.collect());
    found.row.status_reason = None;
    store::note(tx, &found.row)?;
    moved(tx, found, Event::Consult, None)
}

fn check_departments(asked: &[ConsultedDepartment], check: &mut Check) {
    for (i, department) in asked.iter().enumerate() {
        check.name(&format!("/departments/{i}/department"), &department.department, 1..=100);
        check.optional_text(&format!("/departments/{i}/opinion"), department.opinion.as_deref(), 1..=2000);
        if asked[..i].iter().any(|other| other.department.trim() == department.department.trim()) {
            let pointer = format!("/departments/{i}/department");
            check.fault(pointer, "duplicate", "部门重复", "The department is named twice");
        }
    }
}

fn require_items(tx: &mut Tx<'_>, row: &Version) -> ApiResult<()> {
    if items::count(tx, row.id)? > 0 {
        return Ok(());
    }
    Err(Article::Culture41.refuses(ProblemType::Conflict, "目录没有品目", "The catalogue has no items"))
}

/// Records what a department answered.
pub fn record_opinion(
    tx: &mut Tx<'_>,
    id: Id<of::CatalogueVersion>,
    department: &str,
    opinion: &str,
) -> ApiResult<Found> {
    let mut found = store::find_for(tx, Action::RecordDepartmentOpinion, id)?;
    next(&found.row, Event::Review)?;
    let mut check = Check::new();
    check.text("/opinion", opinion, 1..=2000);
    let today = tx.now.local_date();
    let asked = found.row.consulted.0.iter_mut().find(|asked| asked.department == department.trim());
    if let Some(asked) = asked {
        asked.opinion = Some(opinion.to_owned());
        asked.recorded_on = Some(today.into());
    } else {
        check.fault("/department", "not_asked", "没有征求该部门意见", "This department was not asked");
    }
    check.done()?;
    store::update(tx, &mut found.row, "record_opinion")?;
    Ok(found)
}

/// Records what experts said, or why none were needed 专家论证 (102号§11: as needed).
pub fn review(
    tx: &mut Tx<'_>,
    id: Id<of::CatalogueVersion>,
    body: &ReviewCatalogueVersion,
) -> ApiResult<Found> {
    let mut found = store::find_for(tx, Action::ReviewCatalogueVersion, id)?;
    next(&found.row, Event::Review)?;
    let mut check = Check::new();
    check.optional_text("/opinion", body.opinion.as_deref(), 1..=5000);
    check.optional_text("/not_needed_reason", body.not_needed_reason.as_deref(), 1..=1000);
    if body.opinion.is_some() == body.not_needed_reason.is_some() {
        let (zh, en) =
            ("须填写专家意见，或者说明无需论证的理由", "Give their opinion, or why none was needed");
        check.push(Article::Service11.fault("/opinion", "required", zh, en));
    }
    check.done()?;
    let silent: Vec<&str> = found
        .row
        .consulted
        .0
        .iter()
        .filter(|asked| asked.opinion.is_none())
        .map(|asked| asked.department.as_str())
        .collect();
    if !silent.is_empty() {
        let (zh, en) = ("尚有部门意见未记录", "Opinions of departments are missing");
        let problem = Article::Service11.refuses(ProblemType::Conflict, zh, en);
        return Err(problem.with("departments", silent));
    }
    found.row.expert_opinion.clone_from(&body.opinion);
    found.row.expert_not_needed_reason.clone_from(&body.not_needed_reason);
    store::note(tx, &found.row)?;
    moved(tx, found, Event::Review, None)
}

/// The finance department agrees 财政部门同意; never by who began the version.
pub fn consent(
    tx: &mut Tx<'_>,
    id: Id<of::CatalogueVersion>,
    body: &ConsentToCatalogueVersion,
) -> ApiResult<Found> {
    let mut found = store::find_for(tx, Action::ConsentToCatalogueVersion, id)?;
    next(&found.row, Event::Consent)?;
    let mut check = Check::new();
    check.name("/document_number", &body.document_number, 1..=100);
    check.done()?;
    let label = tx.caller().label();
    if tx.caller().user().is_some() && label == found.row.created_by {
        let (zh, en) = ("编制人不得办理财政同意", "Who began the version does not consent to it");
        return Err(Article::Service11.refuses(ProblemType::FourEyes, zh, en));
    }
    found.row.consent_number = Some(body.document_number.trim().to_owned());
    found.row.consent_by = Some(label);
    store::note(tx, &found.row)?;
    moved(tx, found, Event::Consent, None)
}

/// Publishes it: the version before it ends the day before it begins.
pub fn publish(tx: &mut Tx<'_>, id: Id<of::CatalogueVersion>) -> ApiResult<Found> {
    let region = store::find_for(tx, Action::PublishCatalogueVersion, id)?.row.region;
    // Whoever publishes in a region decides alone which version ends.
    dialect::lock_name(tx.conn, &format!("catalogue:{region}"))?;
    let mut found = store::find_for(tx, Action::PublishCatalogueVersion, id)?;
    next(&found.row, Event::Publish)?;
    require_items(tx, &found.row)?;
    items::require_parents_in_force(tx, &found)?;
    let before = store::of_region(tx, &region)?.pop();
    if let Some(before) = before {
        found.row.supersedes_id = Some(before.id);
        end_before(tx, before, &found.row)?;
    }
    found.row.published_at = Some(tx.now);
    store::note(tx, &found.row)?;
    moved(tx, found, Event::Publish, None)
}

/// Ends the last published version the day before `new` begins.
fn end_before(tx: &mut Tx<'_>, mut last: Version, new: &Version) -> ApiResult<()> {
    let day_before = new.effective_from.pred_opt().filter(|day| *day >= last.effective_from);
    let Some(day_before) = day_before else {
        let (zh, en) = ("同一地区同一日期只能有一个有效目录", "One version is in force in a region on a day");
        return Err(Problem::new(ProblemType::Conflict)
            .detail(zh, en)
            .with("conflicts", [last.id])
            .with("effective_from", last.effective_from));
    };
    last.effective_to = Some(day_before);
    store::note(tx, &last)?;
    advance(tx, &last, Event::Supersede, Some("新版目录发布"))?;
    Ok(())
}

/// Sends it back to be drafted again 退回.
pub fn return_to_draft(tx: &mut Tx<'_>, id: Id<of::CatalogueVersion>, reason: &str) -> ApiResult<Found> {
    let mut check = Check::new();
    check.text("/reason", reason, 1..=1000);
    check.done()?;
    let mut found = store::find_for(tx, Action::ReturnCatalogueVersion, id)?;
    next(&found.row, Event::Return)?;
    found.row.status_reason = Some(reason.to_owned());
    found.row.consent_number = None;
    found.row.consent_by = None;
    found.row.expert_opinion = None;
    found.row.expert_not_needed_reason = None;
    // The database wants no consented version without its document: the status moves first.
    let row = found.row.clone();
    let mut found = moved(tx, found, Event::Return, Some(reason))?;
    found.row = Version { status: found.row.status, version: found.row.version, ..row };
    store::note(tx, &found.row)?;
    Ok(found)
}

fn moved(tx: &mut Tx<'_>, mut found: Found, event: Event, reason: Option<&str>) -> ApiResult<Found> {
    found.row.status = advance(tx, &found.row, event, reason)?;
    found.row.version += 1;
    found.row.updated_at = tx.now;
    Ok(found)
}

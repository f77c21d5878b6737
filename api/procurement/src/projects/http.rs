//! Handlers of projects.

use super::requests::{
    CreateProcurementProject, FailProcurementProject, ProjectQuery, PublishProcurementProject,
    TerminateProcurementProject, TimelinePreview, TimelineQuery, UpdateProcurementProject,
};
use super::store::{self, Project};
use super::timeline_views::TimelineView;
use super::views::{ProcurementProjectPage, ProcurementProjectSummary, ProcurementProjectView};
use super::{drafts, ending, list, planning, publish};
use actix_web::{delete, get, patch, post};
use citong_kernel::call::IfMatch;
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, PathId, Query, Tx, of, page};

/// 200 with a project and its ETag.
pub fn answer(tx: &mut Tx<'_>, project: Project) -> ApiResult<Answer> {
    let version = project.version;
    Ok(Answer::ok(&ProcurementProjectView::of(tx, project)?)?.version(version))
}

/// 412 where the caller named another version than there is.
pub fn check_seen(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>, seen: Option<&IfMatch>) -> ApiResult<()> {
    let Some(seen) = seen else { return Ok(()) };
    seen.check(store::find_for(tx, Action::GetProcurementProject, id)?.version)
}

/// List projects; the public sees those that were announced.
#[utoipa::path(tag = "procurement", params(ProjectQuery),
    responses((status = 200, body = ProcurementProjectPage)))]
#[get("/procurement-projects")]
pub async fn list_procurement_projects(call: Call, query: Query<ProjectQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let page = list::list(tx, &query, limit)?;
        Answer::page(&page.map(ProcurementProjectSummary::from))
    })
    .await
}

/// Plan a project with its terms, criteria and lots.
#[utoipa::path(tag = "procurement", request_body = CreateProcurementProject,
    responses((status = 201, body = ProcurementProjectView)))]
#[post("/procurement-projects")]
pub async fn create_procurement_project(
    call: Call,
    body: Body<CreateProcurementProject>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let project = drafts::create(tx, &body)?;
        let (path, version) = (format!("/procurement-projects/{}", project.id), project.version);
        Ok(Answer::created(path, &ProcurementProjectView::of(tx, project)?)?.version(version))
    })
    .await
}

/// One project with its terms, criteria, lots and clock.
#[utoipa::path(tag = "procurement", params(("id" = Id<of::ProcurementProject>, Path)),
    responses((status = 200, body = ProcurementProjectView)))]
#[get("/procurement-projects/{id}")]
pub async fn get_procurement_project(call: Call, id: PathId<of::ProcurementProject>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let project = store::find_for(tx, Action::GetProcurementProject, *id)?;
        answer(tx, project)
    })
    .await
}

/// Change a project that is not published.
#[utoipa::path(tag = "procurement", params(("id" = Id<of::ProcurementProject>, Path)),
    request_body = UpdateProcurementProject, responses((status = 200, body = ProcurementProjectView)))]
#[patch("/procurement-projects/{id}")]
pub async fn update_procurement_project(
    call: Call,
    id: PathId<of::ProcurementProject>,
    body: Body<UpdateProcurementProject>,
) -> ApiResult<Answer> {
    let seen = call.if_match()?;
    call.write(move |tx| {
        let project = drafts::update(tx, *id, &body, &seen)?;
        answer(tx, project)
    })
    .await
}

/// Drop a plan that nobody has seen.
#[utoipa::path(tag = "procurement", params(("id" = Id<of::ProcurementProject>, Path)),
    responses((status = 204)))]
#[delete("/procurement-projects/{id}")]
pub async fn delete_procurement_project(call: Call, id: PathId<of::ProcurementProject>) -> ApiResult<Answer> {
    let seen = call.if_match()?;
    call.write(move |tx| {
        drafts::delete(tx, *id, &seen)?;
        Ok(Answer::no_content())
    })
    .await
}

/// The legal timeline of a project.
#[utoipa::path(tag = "procurement", params(("id" = Id<of::ProcurementProject>, Path), TimelineQuery),
    responses((status = 200, body = TimelineView)))]
#[get("/procurement-projects/{id}/timeline")]
pub async fn get_project_timeline(
    call: Call,
    id: PathId<of::ProcurementProject>,
    query: Query<TimelineQuery>,
) -> ApiResult<Answer> {
    call.read(move |tx| Answer::ok(&planning::timeline_of(tx, *id, query.publish_on)?)).await
}

/// The legal timeline of a plan; nothing is stored.
#[utoipa::path(tag = "procurement", request_body = TimelinePreview,
    responses((status = 200, body = TimelineView)))]
#[post("/procurement/timeline-preview")]
pub async fn preview_timeline(call: Call, body: Body<TimelinePreview>) -> ApiResult<Answer> {
    call.read(move |tx| Answer::ok(&planning::preview(tx, &body)?)).await
}

/// Publish a project: its terms are frozen from then on.
#[utoipa::path(tag = "procurement", params(("id" = Id<of::ProcurementProject>, Path)),
    request_body = PublishProcurementProject, responses((status = 200, body = ProcurementProjectView)))]
#[post("/procurement-projects/{id}/publish")]
pub async fn publish_procurement_project(
    call: Call,
    id: PathId<of::ProcurementProject>,
    body: Body<PublishProcurementProject>,
) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        check_seen(tx, *id, seen.as_ref())?;
        let project = publish::publish(tx, *id, &body)?;
        answer(tx, project)
    })
    .await
}

/// Fail a project, or one lot of it, on the grounds of the law.
#[utoipa::path(tag = "procurement", params(("id" = Id<of::ProcurementProject>, Path)),
    request_body = FailProcurementProject, responses((status = 200, body = ProcurementProjectView)))]
#[post("/procurement-projects/{id}/fail")]
pub async fn fail_procurement_project(
    call: Call,
    id: PathId<of::ProcurementProject>,
    body: Body<FailProcurementProject>,
) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        check_seen(tx, *id, seen.as_ref())?;
        let project = ending::fail(tx, *id, &body)?;
        answer(tx, project)
    })
    .await
}

/// Terminate a project before its opening.
#[utoipa::path(tag = "procurement", params(("id" = Id<of::ProcurementProject>, Path)),
    request_body = TerminateProcurementProject, responses((status = 200, body = ProcurementProjectView)))]
#[post("/procurement-projects/{id}/terminate")]
pub async fn terminate_procurement_project(
    call: Call,
    id: PathId<of::ProcurementProject>,
    body: Body<TerminateProcurementProject>,
) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        check_seen(tx, *id, seen.as_ref())?;
        let project = ending::terminate(tx, *id, &body)?;
        answer(tx, project)
    })
    .await
}

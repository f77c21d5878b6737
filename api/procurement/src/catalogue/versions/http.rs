//! Handlers of versions.

use super::rules;
use super::store::{self, Found};
use super::views::{
    CatalogueVersionPage, CatalogueVersionView, ConsentToCatalogueVersion, ConsultCatalogueVersion,
    CreateCatalogueVersion, RecordDepartmentOpinion, ReturnCatalogueVersion, ReviewCatalogueVersion,
    UpdateCatalogueVersion, VersionQuery,
};
use crate::catalogue::access;
use actix_web::{get, patch, post};
use citong_kernel::call::IfMatch;
use citong_kernel::rule_params::Figures;
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, PathId, Query, Tx, of, page};

fn view(tx: &mut Tx<'_>, found: Found) -> ApiResult<CatalogueVersionView> {
    let figures = Figures::load(tx, "catalogue.", tx.now.local_date())?;
    Ok(CatalogueVersionView::of(tx, &figures, found))
}

fn answer(tx: &mut Tx<'_>, found: Found) -> ApiResult<Answer> {
    let view = view(tx, found)?;
    Ok(Answer::ok(&view)?.version(view.version))
}

fn check_seen(tx: &mut Tx<'_>, id: Id<of::CatalogueVersion>, seen: Option<&IfMatch>) -> ApiResult<()> {
    let Some(seen) = seen else { return Ok(()) };
    seen.check(store::find_for(tx, Action::GetCatalogueVersion, id)?.row.version)
}

/// List versions of the purchase catalogue; the public sees published ones and those it is consulted on.
#[utoipa::path(tag = "catalogue", params(VersionQuery), responses((status = 200, body = CatalogueVersionPage)))]
#[get("/catalogue-versions")]
pub async fn list_catalogue_versions(call: Call, query: Query<VersionQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let figures = Figures::load(tx, "catalogue.", tx.now.local_date())?;
        let page = store::list(tx, &query, limit)?.try_map(|row| {
            let place = access::place(tx, &row.region)?;
            Ok(CatalogueVersionView::of(tx, &figures, Found { row, place }))
        })?;
        Answer::page(&page)
    })
    .await
}

/// Begin a version of a region's catalogue.
#[utoipa::path(tag = "catalogue", request_body = CreateCatalogueVersion,
    responses((status = 201, body = CatalogueVersionView)))]
#[post("/catalogue-versions")]
pub async fn create_catalogue_version(call: Call, body: Body<CreateCatalogueVersion>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = rules::create(tx, &body)?;
        let view = view(tx, found)?;
        Ok(Answer::created(format!("/catalogue-versions/{}", view.id), &view)?.version(1))
    })
    .await
}

/// One version of a catalogue.
#[utoipa::path(tag = "catalogue", params(("id" = Id<of::CatalogueVersion>, Path)),
    responses((status = 200, body = CatalogueVersionView)))]
#[get("/catalogue-versions/{id}")]
pub async fn get_catalogue_version(call: Call, id: PathId<of::CatalogueVersion>) -> ApiResult<Answer> {
    call.read_fast(move |tx| {
        let found = store::find_for(tx, Action::GetCatalogueVersion, *id)?;
        answer(tx, found)
    })
    .await
}

/// Change a version that nobody was asked about yet.
#[utoipa::path(tag = "catalogue", params(("id" = Id<of::CatalogueVersion>, Path)),
    request_body = UpdateCatalogueVersion, responses((status = 200, body = CatalogueVersionView)))]
#[patch("/catalogue-versions/{id}")]
pub async fn update_catalogue_version(
    call: Call,
    id: PathId<of::CatalogueVersion>,
    body: Body<UpdateCatalogueVersion>,
) -> ApiResult<Answer> {
    let seen = call.if_match()?;
    call.write(move |tx| {
        let found = rules::update(tx, *id, &body, &seen)?;
        answer(tx, found)
    })
    .await
}

/// Draft a version from what was collected.
#[utoipa::path(tag = "catalogue", params(("id" = Id<of::CatalogueVersion>, Path)),
    responses((status = 200, body = CatalogueVersionView)))]
#[post("/catalogue-versions/{id}/draft")]
pub async fn draft_catalogue_version(call: Call, id: PathId<of::CatalogueVersion>) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        check_seen(tx, *id, seen.as_ref())?;
        let found = rules::draft(tx, *id)?;
        answer(tx, found)
    })
    .await
}

/// Consult departments and the public on a draft.
#[utoipa::path(tag = "catalogue", params(("id" = Id<of::CatalogueVersion>, Path)),
    request_body = ConsultCatalogueVersion, responses((status = 200, body = CatalogueVersionView)))]
#[post("/catalogue-versions/{id}/consult")]
pub async fn consult_catalogue_version(
    call: Call,
    id: PathId<of::CatalogueVersion>,
    body: Body<ConsultCatalogueVersion>,
) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        check_seen(tx, *id, seen.as_ref())?;
        let found = rules::consult(tx, *id, &body)?;
        answer(tx, found)
    })
    .await
}

/// Record what a consulted department answered.
#[utoipa::path(tag = "catalogue", params(("id" = Id<of::CatalogueVersion>, Path)),
    request_body = RecordDepartmentOpinion, responses((status = 200, body = CatalogueVersionView)))]
#[post("/catalogue-versions/{id}/record-opinion")]
pub async fn record_department_opinion(
    call: Call,
    id: PathId<of::CatalogueVersion>,
    body: Body<RecordDepartmentOpinion>,
) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        check_seen(tx, *id, seen.as_ref())?;
        let found = rules::record_opinion(tx, *id, &body.department, &body.opinion)?;
        answer(tx, found)
    })
    .await
}

/// Record what experts said of a draft, or why none were needed.
#[utoipa::path(tag = "catalogue", params(("id" = Id<of::CatalogueVersion>, Path)),
    request_body = ReviewCatalogueVersion, responses((status = 200, body = CatalogueVersionView)))]
#[post("/catalogue-versions/{id}/expert-review")]
pub async fn review_catalogue_version(
    call: Call,
    id: PathId<of::CatalogueVersion>,
    body: Body<ReviewCatalogueVersion>,
) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        check_seen(tx, *id, seen.as_ref())?;
        let found = rules::review(tx, *id, &body)?;
        answer(tx, found)
    })
    .await
}

/// Consent to a version for the finance department.
#[utoipa::path(tag = "catalogue", params(("id" = Id<of::CatalogueVersion>, Path)),
    request_body = ConsentToCatalogueVersion, responses((status = 200, body = CatalogueVersionView)))]
#[post("/catalogue-versions/{id}/finance-consent")]
pub async fn consent_to_catalogue_version(
    call: Call,
    id: PathId<of::CatalogueVersion>,
    body: Body<ConsentToCatalogueVersion>,
) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        check_seen(tx, *id, seen.as_ref())?;
        let found = rules::consent(tx, *id, &body)?;
        answer(tx, found)
    })
    .await
}

/// Publish a version; the one before it ends the day before it begins.
#[utoipa::path(tag = "catalogue", params(("id" = Id<of::CatalogueVersion>, Path)),
    responses((status = 200, body = CatalogueVersionView)))]
#[post("/catalogue-versions/{id}/publish")]
pub async fn publish_catalogue_version(call: Call, id: PathId<of::CatalogueVersion>) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        check_seen(tx, *id, seen.as_ref())?;
        let found = rules::publish(tx, *id)?;
        answer(tx, found)
    })
    .await
}

/// Return a version to draft.
#[utoipa::path(tag = "catalogue", params(("id" = Id<of::CatalogueVersion>, Path)),
    request_body = ReturnCatalogueVersion, responses((status = 200, body = CatalogueVersionView)))]
#[post("/catalogue-versions/{id}/return")]
pub async fn return_catalogue_version(
    call: Call,
    id: PathId<of::CatalogueVersion>,
    body: Body<ReturnCatalogueVersion>,
) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        check_seen(tx, *id, seen.as_ref())?;
        let found = rules::return_to_draft(tx, *id, &body.reason)?;
        answer(tx, found)
    })
    .await
}

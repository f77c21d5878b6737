//! Handlers of evaluation standards.

use super::views::{
    CreateEvaluationStandard, EvaluationStandardDiffView, EvaluationStandardPage, EvaluationStandardQuery,
    EvaluationStandardView, StandardDiffQuery, UpdateEvaluationStandard,
};
use super::{rules, store};
use actix_web::{get, patch, post};
use citong_kernel::{Answer, ApiResult, Body, Call, Id, MaybeBody, PathId, Query, StepReason, Tx, of, page};

fn answer(tx: &Tx<'_>, found: store::Found) -> ApiResult<Answer> {
    let version = found.row.version;
    Ok(Answer::ok(&EvaluationStandardView::of(tx, found))?.version(version))
}

/// List evaluation standards with all their versions.
#[utoipa::path(tag = "third-party-evaluations", params(EvaluationStandardQuery),
    responses((status = 200, body = EvaluationStandardPage)))]
#[get("/evaluation-standards")]
pub async fn list_evaluation_standards(
    call: Call,
    query: Query<EvaluationStandardQuery>,
) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let page = store::list(tx, &query, limit)?;
        Answer::page(&page.map(|found| EvaluationStandardView::of(tx, found)))
    })
    .await
}

/// Draft a standard, or the next version of one that is published.
#[utoipa::path(tag = "third-party-evaluations", request_body = CreateEvaluationStandard,
    responses((status = 201, body = EvaluationStandardView)))]
#[post("/evaluation-standards")]
pub async fn create_evaluation_standard(
    call: Call,
    body: Body<CreateEvaluationStandard>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = rules::create(tx, &body)?;
        let path = format!("/evaluation-standards/{}", found.row.id);
        Ok(Answer::created(path, &EvaluationStandardView::of(tx, found))?.version(1))
    })
    .await
}

/// One version of a standard.
#[utoipa::path(tag = "third-party-evaluations", params(("id" = Id<of::EvaluationStandard>, Path)),
    responses((status = 200, body = EvaluationStandardView)))]
#[get("/evaluation-standards/{id}")]
pub async fn get_evaluation_standard(call: Call, id: PathId<of::EvaluationStandard>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let found = store::find(tx, *id)?;
        answer(tx, found)
    })
    .await
}

/// Change a draft of a standard.
#[utoipa::path(tag = "third-party-evaluations", params(("id" = Id<of::EvaluationStandard>, Path)),
    request_body = UpdateEvaluationStandard, responses((status = 200, body = EvaluationStandardView)))]
#[patch("/evaluation-standards/{id}")]
pub async fn update_evaluation_standard(
    call: Call,
    id: PathId<of::EvaluationStandard>,
    body: Body<UpdateEvaluationStandard>,
) -> ApiResult<Answer> {
    let seen = call.if_match()?;
    call.write(move |tx| {
        let found = rules::update(tx, *id, &body, &seen)?;
        answer(tx, found)
    })
    .await
}

/// Put a version into force; the one before it is superseded.
#[utoipa::path(tag = "third-party-evaluations", params(("id" = Id<of::EvaluationStandard>, Path)), request_body = StepReason,
    responses((status = 200, body = EvaluationStandardView)))]
#[post("/evaluation-standards/{id}/publish")]
pub async fn publish_evaluation_standard(
    call: Call,
    id: PathId<of::EvaluationStandard>,
    why: MaybeBody<StepReason>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = rules::publish(tx, *id, why.checked()?)?;
        answer(tx, found)
    })
    .await
}

/// What differs from the version before, or from another version.
#[utoipa::path(tag = "third-party-evaluations",
    params(("id" = Id<of::EvaluationStandard>, Path), StandardDiffQuery),
    responses((status = 200, body = EvaluationStandardDiffView)))]
#[get("/evaluation-standards/{id}/diff")]
pub async fn get_evaluation_standard_diff(
    call: Call,
    id: PathId<of::EvaluationStandard>,
    query: Query<StandardDiffQuery>,
) -> ApiResult<Answer> {
    call.read(move |tx| {
        let (from, to, differences) = rules::diff(tx, *id, &query)?;
        Answer::ok(&EvaluationStandardDiffView::of(from.as_ref(), &to, differences))
    })
    .await
}

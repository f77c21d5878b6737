//! Handlers of applications.

use super::views::{
    ApplicationPage, ApplicationQuery, ApplicationView, CreateApplication, UpdateApplication,
    WithdrawApplication,
};
use super::{rules, store};
use crate::allocation::rounds;
use actix_web::{get, patch, post};
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, MaybeBody, PathId, Query, of, page};

/// List a round's applications: the venue sees all, a person their own.
#[utoipa::path(tag = "allocation", params(("id" = Id<of::AllocationRound>, Path), ApplicationQuery),
    responses((status = 200, body = ApplicationPage)))]
#[get("/allocation-rounds/{id}/applications")]
pub async fn list_allocation_applications(
    call: Call,
    id: PathId<of::AllocationRound>,
    query: Query<ApplicationQuery>,
) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        rounds::find_visible(tx, *id)?;
        let page = store::list(tx, *id, &query, limit)?;
        Answer::page(&page.map(|found| ApplicationView::of(tx, found)))
    })
    .await
}

/// Apply for one's group, while applications are open.
#[utoipa::path(tag = "allocation", params(("id" = Id<of::AllocationRound>, Path)), request_body = CreateApplication,
    responses((status = 201, body = ApplicationView)))]
#[post("/allocation-rounds/{id}/applications")]
pub async fn create_allocation_application(
    call: Call,
    id: PathId<of::AllocationRound>,
    body: Body<CreateApplication>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = rules::create(tx, *id, &body)?;
        let view = ApplicationView::of(tx, found);
        Ok(Answer::created(format!("/allocation-applications/{}", view.id), &view)?.version(view.version))
    })
    .await
}

/// One application.
#[utoipa::path(tag = "allocation", params(("id" = Id<of::AllocationApplication>, Path)),
    responses((status = 200, body = ApplicationView)))]
#[get("/allocation-applications/{id}")]
pub async fn get_allocation_application(
    call: Call,
    id: PathId<of::AllocationApplication>,
) -> ApiResult<Answer> {
    call.read(move |tx| {
        let found = store::find_for(tx, Action::GetAllocationApplication, *id)?;
        let view = ApplicationView::of(tx, found);
        Ok(Answer::ok(&view)?.version(view.version))
    })
    .await
}

/// Change one's application, while applications are open.
#[utoipa::path(tag = "allocation", params(("id" = Id<of::AllocationApplication>, Path)), request_body = UpdateApplication,
    responses((status = 200, body = ApplicationView)))]
#[patch("/allocation-applications/{id}")]
pub async fn update_allocation_application(
    call: Call,
    id: PathId<of::AllocationApplication>,
    body: Body<UpdateApplication>,
) -> ApiResult<Answer> {
    let seen = call.if_match()?;
    call.write(move |tx| {
        let found = rules::update(tx, *id, body.clone(), &seen)?;
        let view = ApplicationView::of(tx, found);
        Ok(Answer::ok(&view)?.version(view.version))
    })
    .await
}

/// Take one's application back, while applications are open.
#[utoipa::path(tag = "allocation", params(("id" = Id<of::AllocationApplication>, Path)),
    request_body = WithdrawApplication, responses((status = 200, body = ApplicationView)))]
#[post("/allocation-applications/{id}/withdraw")]
pub async fn withdraw_allocation_application(
    call: Call,
    id: PathId<of::AllocationApplication>,
    body: MaybeBody<WithdrawApplication>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = rules::withdraw(tx, *id, body.reason.as_deref())?;
        let view = ApplicationView::of(tx, found);
        Ok(Answer::ok(&view)?.version(view.version))
    })
    .await
}

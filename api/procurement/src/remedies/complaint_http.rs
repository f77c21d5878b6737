//! Handlers of complaints.

use super::complaint_store::{self as store, Found};
use super::complaint_views::{
    ComplaintPage, ComplaintQuery, ComplaintView, CreateComplaint, DecideComplaint, SuspendProcurement,
};
use super::{complaints, suspension};
use crate::awards::StatedReason;
use actix_web::{get, post};
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, MaybeBody, PathId, Query, Tx, of, page};

fn answer(tx: &mut Tx<'_>, found: Found) -> ApiResult<Answer> {
    let version = found.row.version;
    Ok(Answer::ok(&ComplaintView::of(tx, found)?)?.version(version))
}

/// List complaints: one's own, and those that one decides, answers for or audits.
#[utoipa::path(tag = "remedies", params(ComplaintQuery), responses((status = 200, body = ComplaintPage)))]
#[get("/complaints")]
pub async fn list_complaints(call: Call, query: Query<ComplaintQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let page = store::list(tx, &query, limit)?;
        Answer::page(&page.try_map(|found| ComplaintView::of(tx, found))?)
    })
    .await
}

/// Complain to the finance department after a challenge, within fifteen working days.
#[utoipa::path(tag = "remedies", request_body = CreateComplaint, responses((status = 201, body = ComplaintView)))]
#[post("/complaints")]
pub async fn create_complaint(call: Call, body: Body<CreateComplaint>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = complaints::create(tx, &body)?;
        let path = format!("/complaints/{}", found.row.id);
        Ok(Answer::created(path, &ComplaintView::of(tx, found)?)?.version(1))
    })
    .await
}

/// One complaint.
#[utoipa::path(tag = "remedies", params(("id" = Id<of::Complaint>, Path)),
    responses((status = 200, body = ComplaintView)))]
#[get("/complaints/{id}")]
pub async fn get_complaint(call: Call, id: PathId<of::Complaint>) -> ApiResult<Answer> {
    call.read_fast(move |tx| {
        let found = store::find_for(tx, Action::GetComplaint, *id)?;
        answer(tx, found)
    })
    .await
}

type Step = fn(&mut Tx<'_>, Id<of::Complaint>, &StatedReason) -> ApiResult<Found>;

async fn step(
    call: Call,
    id: PathId<of::Complaint>,
    body: MaybeBody<StatedReason>,
    rule: Step,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = rule(tx, *id, &body)?;
        answer(tx, found)
    })
    .await
}

/// Take up a complaint.
#[utoipa::path(tag = "remedies", params(("id" = Id<of::Complaint>, Path)), request_body = StatedReason,
    responses((status = 200, body = ComplaintView)))]
#[post("/complaints/{id}/accept")]
pub async fn accept_complaint(
    call: Call,
    id: PathId<of::Complaint>,
    body: MaybeBody<StatedReason>,
) -> ApiResult<Answer> {
    step(call, id, body, complaints::accept).await
}

/// Do not take up a complaint, with the reason.
#[utoipa::path(tag = "remedies", params(("id" = Id<of::Complaint>, Path)), request_body = StatedReason,
    responses((status = 200, body = ComplaintView)))]
#[post("/complaints/{id}/reject")]
pub async fn reject_complaint(
    call: Call,
    id: PathId<of::Complaint>,
    body: MaybeBody<StatedReason>,
) -> ApiResult<Answer> {
    step(call, id, body, complaints::reject).await
}

/// Decide on a complaint, within thirty working days; the decision is published.
#[utoipa::path(tag = "remedies", params(("id" = Id<of::Complaint>, Path)), request_body = DecideComplaint,
    responses((status = 200, body = ComplaintView)))]
#[post("/complaints/{id}/decide")]
pub async fn decide_complaint(
    call: Call,
    id: PathId<of::Complaint>,
    body: Body<DecideComplaint>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = complaints::decide(tx, *id, &body)?;
        answer(tx, found)
    })
    .await
}

/// Withdraw one's own complaint.
#[utoipa::path(tag = "remedies", params(("id" = Id<of::Complaint>, Path)), request_body = StatedReason,
    responses((status = 200, body = ComplaintView)))]
#[post("/complaints/{id}/withdraw")]
pub async fn withdraw_complaint(
    call: Call,
    id: PathId<of::Complaint>,
    body: MaybeBody<StatedReason>,
) -> ApiResult<Answer> {
    step(call, id, body, complaints::withdraw).await
}

/// Suspend the purchase that a complaint is about, for thirty days at most.
#[utoipa::path(tag = "remedies", params(("id" = Id<of::Complaint>, Path)), request_body = SuspendProcurement,
    responses((status = 200, body = ComplaintView)))]
#[post("/complaints/{id}/suspend")]
pub async fn suspend_procurement(
    call: Call,
    id: PathId<of::Complaint>,
    body: Body<SuspendProcurement>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = suspension::suspend(tx, *id, &body)?;
        answer(tx, found)
    })
    .await
}

/// Let a suspended purchase go on; its terms are moved by as long as it stood still.
#[utoipa::path(tag = "remedies", params(("id" = Id<of::Complaint>, Path)), request_body = StatedReason,
    responses((status = 200, body = ComplaintView)))]
#[post("/complaints/{id}/resume")]
pub async fn resume_procurement(
    call: Call,
    id: PathId<of::Complaint>,
    body: MaybeBody<StatedReason>,
) -> ApiResult<Answer> {
    step(call, id, body, suspension::resume).await
}

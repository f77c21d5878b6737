//! Handlers of requests.

use super::views::{
    AdjustmentRequestPage, AdjustmentRequestView, CreateAdjustmentRequest, DecideAdjustmentRequest,
    RequestQuery,
};
use super::{rules, store};
use crate::catalogue::access;
use actix_web::{get, post};
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, PathId, Query, of, page};

/// List requests to change catalogues: decided ones, one's own, and for officers those of their region.
#[utoipa::path(tag = "catalogue", params(RequestQuery), responses((status = 200, body = AdjustmentRequestPage)))]
#[get("/adjustment-requests")]
pub async fn list_adjustment_requests(call: Call, query: Query<RequestQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let page = store::list(tx, &query, limit)?.try_map(|row| {
            let place = access::place(tx, &row.region)?;
            Ok(AdjustmentRequestView::of(tx, row, &place))
        })?;
        Answer::page(&page)
    })
    .await
}

/// Ask for a change of a region's catalogue.
#[utoipa::path(tag = "catalogue", request_body = CreateAdjustmentRequest,
    responses((status = 201, body = AdjustmentRequestView)))]
#[post("/adjustment-requests")]
pub async fn create_adjustment_request(call: Call, body: Body<CreateAdjustmentRequest>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let (row, place) = rules::create(tx, &body)?;
        let view = AdjustmentRequestView::of(tx, row, &place);
        Ok(Answer::created(format!("/adjustment-requests/{}", view.id), &view)?.version(1))
    })
    .await
}

/// One request to change a catalogue.
#[utoipa::path(tag = "catalogue", params(("id" = Id<of::AdjustmentRequest>, Path)),
    responses((status = 200, body = AdjustmentRequestView)))]
#[get("/adjustment-requests/{id}")]
pub async fn get_adjustment_request(call: Call, id: PathId<of::AdjustmentRequest>) -> ApiResult<Answer> {
    call.read_fast(move |tx| {
        let (row, place) = store::find_for(tx, Action::GetAdjustmentRequest, *id)?;
        let version = row.version;
        Ok(Answer::ok(&AdjustmentRequestView::of(tx, row, &place))?.version(version))
    })
    .await
}

/// Decide on a request, with a reason that everybody can read.
#[utoipa::path(tag = "catalogue", params(("id" = Id<of::AdjustmentRequest>, Path)),
    request_body = DecideAdjustmentRequest, responses((status = 200, body = AdjustmentRequestView)))]
#[post("/adjustment-requests/{id}/decide")]
pub async fn decide_adjustment_request(
    call: Call,
    id: PathId<of::AdjustmentRequest>,
    body: Body<DecideAdjustmentRequest>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let (row, place) = rules::decide(tx, *id, &body)?;
        let version = row.version;
        Ok(Answer::ok(&AdjustmentRequestView::of(tx, row, &place))?.version(version))
    })
    .await
}

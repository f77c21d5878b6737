//! Handlers of checks.

use super::rules;
use super::store;
use super::views::{BidCheckPage, BidCheckView, RecordBidCheck};
use crate::evaluation::access::read_bid;
use crate::evaluation::results::{EvaluationView, view_of};
use actix_web::{get, post};
use citong_kernel::{Answer, ApiResult, Body, Call, Id, Page, PathId, of};

/// What was found of a bid; the last of a kind counts.
#[utoipa::path(tag = "evaluation", params(("id" = Id<of::Bid>, Path)), responses((status = 200, body = BidCheckPage)))]
#[get("/bids/{id}/qualification")]
pub async fn list_bid_checks(call: Call, id: PathId<of::Bid>) -> ApiResult<Answer> {
    call.read(move |tx| {
        read_bid(tx, *id)?;
        let items: Vec<_> = store::list(tx, *id)?.into_iter().map(BidCheckView::from).collect();
        Answer::page(&Page { items, next_cursor: None, total: None })
    })
    .await
}

/// Note whether a bidder qualifies, or whether a bid complies.
#[utoipa::path(tag = "evaluation", params(("id" = Id<of::Bid>, Path)), request_body = RecordBidCheck,
    responses((status = 201, body = BidCheckView)))]
#[post("/bids/{id}/qualification")]
pub async fn record_bid_check(
    call: Call,
    id: PathId<of::Bid>,
    body: Body<RecordBidCheck>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let made = rules::record(tx, *id, &body)?;
        Answer::created(format!("/bids/{}/qualification", *id), &BidCheckView::from(made))
    })
    .await
}

/// Close the checks: bids pass or are out.
#[utoipa::path(tag = "evaluation", params(("id" = Id<of::ProcurementProject>, Path)),
    responses((status = 200, body = EvaluationView)))]
#[post("/procurement-projects/{id}/qualify")]
pub async fn qualify_project(call: Call, id: PathId<of::ProcurementProject>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let project = rules::close(tx, *id)?;
        Answer::ok(&view_of(tx, &project)?)
    })
    .await
}

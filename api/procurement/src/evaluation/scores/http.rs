//! Handlers of score sheets.

use super::rules;
use super::views::{BidScoresView, ScoreSheetView, SubmitBidScores};
use actix_web::{get, post};
use citong_kernel::{Answer, ApiResult, Body, Call, Id, PathId, of};

/// The score sheets of a bid; a member's own until the evaluation is closed.
#[utoipa::path(tag = "evaluation", params(("id" = Id<of::Bid>, Path)), responses((status = 200, body = BidScoresView)))]
#[get("/bids/{id}/scores")]
pub async fn get_bid_scores(call: Call, id: PathId<of::Bid>) -> ApiResult<Answer> {
    call.read(move |tx| Answer::ok(&rules::read(tx, *id)?)).await
}

/// Score a bid by every criterion. Until all sheets are in, another one corrects yours.
#[utoipa::path(tag = "evaluation", params(("id" = Id<of::Bid>, Path)), request_body = SubmitBidScores,
    responses((status = 201, body = ScoreSheetView)))]
#[post("/bids/{id}/scores")]
pub async fn submit_bid_scores(
    call: Call,
    id: PathId<of::Bid>,
    body: Body<SubmitBidScores>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let sheet = rules::submit(tx, *id, &body)?;
        Answer::created(format!("/bids/{}/scores", *id), &sheet)
    })
    .await
}

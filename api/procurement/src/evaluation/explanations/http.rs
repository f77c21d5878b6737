//! Handlers of explanations.

use super::rules;
use super::store;
use super::views::{AnswerBidExplanation, BidExplanationPage, BidExplanationView, DecideBidExplanation};
use crate::evaluation::access::read_bid;
use crate::evaluation::reasons::EvaluationReason;
use actix_web::{get, post};
use citong_kernel::{Answer, ApiResult, Body, Call, Id, Page, PathId, of};

/// What a bidder was asked about a low price, and what became of it.
#[utoipa::path(tag = "evaluation", params(("id" = Id<of::Bid>, Path)),
    responses((status = 200, body = BidExplanationPage)))]
#[get("/bids/{id}/explanations")]
pub async fn list_bid_explanations(call: Call, id: PathId<of::Bid>) -> ApiResult<Answer> {
    call.read(move |tx| {
        read_bid(tx, *id)?;
        let items: Vec<_> = store::list(tx, *id)?.into_iter().map(BidExplanationView::from).collect();
        Answer::page(&Page { items, next_cursor: None, total: None })
    })
    .await
}

/// Ask a bidder to explain a low price in writing.
#[utoipa::path(tag = "evaluation", params(("id" = Id<of::Bid>, Path)), request_body = EvaluationReason,
    responses((status = 201, body = BidExplanationView)))]
#[post("/bids/{id}/explanations/request")]
pub async fn request_bid_explanation(
    call: Call,
    id: PathId<of::Bid>,
    body: Body<EvaluationReason>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let made = rules::request(tx, *id, &body.reason)?;
        Answer::created(format!("/bids/{}/explanations", *id), &BidExplanationView::from(made))
    })
    .await
}

/// Explain your price in writing, until the term is over.
#[utoipa::path(tag = "evaluation", params(("id" = Id<of::Bid>, Path)), request_body = AnswerBidExplanation,
    responses((status = 200, body = BidExplanationView)))]
#[post("/bids/{id}/explanations")]
pub async fn answer_bid_explanation(
    call: Call,
    id: PathId<of::Bid>,
    body: Body<AnswerBidExplanation>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = rules::answer(tx, *id, &body.explanation)?;
        Answer::ok(&BidExplanationView::from(row))
    })
    .await
}

/// Decide on an explanation; a rejected one makes the bid invalid.
#[utoipa::path(tag = "evaluation", params(("id" = Id<of::Bid>, Path)), request_body = DecideBidExplanation,
    responses((status = 200, body = BidExplanationView)))]
#[post("/bids/{id}/explanations/decide")]
pub async fn decide_bid_explanation(
    call: Call,
    id: PathId<of::Bid>,
    body: Body<DecideBidExplanation>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = rules::decide(tx, *id, &body)?;
        Answer::ok(&BidExplanationView::from(row))
    })
    .await
}

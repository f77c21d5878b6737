//! Handlers of final offers.

use super::rules;
use super::views::{FinalOfferView, OfferRoundPage, OfferRoundView, OpenOfferRound, SubmitFinalOffer};
use actix_web::{get, post};
use citong_kernel::{Answer, ApiResult, Body, Call, Id, Page, PathId, of};

/// The rounds of final offers of a project; offers are sealed until their round is settled.
#[utoipa::path(tag = "evaluation", params(("id" = Id<of::ProcurementProject>, Path)),
    responses((status = 200, body = OfferRoundPage)))]
#[get("/procurement-projects/{id}/offer-rounds")]
pub async fn list_offer_rounds(call: Call, id: PathId<of::ProcurementProject>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let items = rules::list(tx, *id)?;
        Answer::page(&Page { items, next_cursor: None, total: None })
    })
    .await
}

/// Open a round of final offers to all qualified bidders.
#[utoipa::path(tag = "evaluation", params(("id" = Id<of::ProcurementProject>, Path)),
    request_body = OpenOfferRound, responses((status = 201, body = OfferRoundView)))]
#[post("/procurement-projects/{id}/offer-rounds")]
pub async fn open_offer_round(
    call: Call,
    id: PathId<of::ProcurementProject>,
    body: Body<OpenOfferRound>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let round = rules::open_round(tx, *id, body.closes_at)?;
        let path = format!("/procurement-projects/{}/offer-rounds", *id);
        Answer::created(path, &OfferRoundView::of(tx.now, round, Vec::new()))
    })
    .await
}

/// Name your last price, in place of the one before, until the round is over.
#[utoipa::path(tag = "evaluation", params(("id" = Id<of::Bid>, Path)), request_body = SubmitFinalOffer,
    responses((status = 200, body = FinalOfferView)))]
#[post("/bids/{id}/final-offer")]
pub async fn submit_final_offer(
    call: Call,
    id: PathId<of::Bid>,
    body: Body<SubmitFinalOffer>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let mut offer = rules::submit(tx, *id, body.price_fen)?;
        // Who hands it in reads back what was understood.
        offer.price_fen = Some(body.price_fen);
        Answer::ok(&FinalOfferView::from(offer))
    })
    .await
}

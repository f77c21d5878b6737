//! Handlers of offers.

use super::rules;
use super::store::{self, Found};
use super::views::{
    CreateOpeningOffer, DelistOpeningOffer, OfferQuery, OpeningOfferPage, OpeningOfferView, RecordSiteCheck,
    UpdateOpeningOffer,
};
use actix_web::{get, patch, post};
use citong_kernel::call::IfMatch;
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, PathId, Query, Tx, of, page};

fn answer(tx: &Tx<'_>, found: Found) -> ApiResult<Answer> {
    let version = found.row.version;
    Ok(Answer::ok(&OpeningOfferView::of(tx, found))?.version(version))
}

/// List offers of private venues; the public sees listed ones.
#[utoipa::path(tag = "opening", params(OfferQuery), responses((status = 200, body = OpeningOfferPage)))]
#[get("/opening-offers")]
pub async fn list_opening_offers(call: Call, query: Query<OfferQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let page = store::list(tx, &query, limit)?;
        Answer::page(&page.map(|found| OpeningOfferView::of(tx, found)))
    })
    .await
}

/// Apply for a private venue to open to the public.
#[utoipa::path(tag = "opening", request_body = CreateOpeningOffer,
    responses((status = 201, body = OpeningOfferView)))]
#[post("/opening-offers")]
pub async fn create_opening_offer(call: Call, body: Body<CreateOpeningOffer>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = rules::create(tx, &body)?;
        let path = format!("/opening-offers/{}", found.row.id);
        Ok(Answer::created(path, &OpeningOfferView::of(tx, found))?.version(1))
    })
    .await
}

/// One offer of a private venue.
#[utoipa::path(tag = "opening", params(("id" = Id<of::OpeningOffer>, Path)),
    responses((status = 200, body = OpeningOfferView)))]
#[get("/opening-offers/{id}")]
pub async fn get_opening_offer(call: Call, id: PathId<of::OpeningOffer>) -> ApiResult<Answer> {
    call.read_fast(move |tx| {
        let found = store::find_for(tx, Action::GetOpeningOffer, *id)?;
        answer(tx, found)
    })
    .await
}

/// Change an offer whose place was not checked yet.
#[utoipa::path(tag = "opening", params(("id" = Id<of::OpeningOffer>, Path)), request_body = UpdateOpeningOffer,
    responses((status = 200, body = OpeningOfferView)))]
#[patch("/opening-offers/{id}")]
pub async fn update_opening_offer(
    call: Call,
    id: PathId<of::OpeningOffer>,
    body: Body<UpdateOpeningOffer>,
) -> ApiResult<Answer> {
    let seen = call.if_match()?;
    call.write(move |tx| {
        let found = rules::update(tx, *id, &body, &seen)?;
        answer(tx, found)
    })
    .await
}

/// Record what an officer found on the spot; never by who applied.
#[utoipa::path(tag = "opening", params(("id" = Id<of::OpeningOffer>, Path)), request_body = RecordSiteCheck,
    responses((status = 200, body = OpeningOfferView)))]
#[post("/opening-offers/{id}/record-site-check")]
pub async fn record_site_check(
    call: Call,
    id: PathId<of::OpeningOffer>,
    body: Body<RecordSiteCheck>,
) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        check_seen(tx, *id, seen.as_ref())?;
        let found = rules::record_site_check(tx, *id, &body)?;
        answer(tx, found)
    })
    .await
}

/// List an offer whose place was found sound: its hours are the hours of its spaces from now on.
#[utoipa::path(tag = "opening", params(("id" = Id<of::OpeningOffer>, Path)),
    responses((status = 200, body = OpeningOfferView)))]
#[post("/opening-offers/{id}/list")]
pub async fn enlist_opening_offer(call: Call, id: PathId<of::OpeningOffer>) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        check_seen(tx, *id, seen.as_ref())?;
        let found = rules::enlist(tx, *id)?;
        answer(tx, found)
    })
    .await
}

/// Delist an offer for good; timetables hold for its spaces again.
#[utoipa::path(tag = "opening", params(("id" = Id<of::OpeningOffer>, Path)), request_body = DelistOpeningOffer,
    responses((status = 200, body = OpeningOfferView)))]
#[post("/opening-offers/{id}/delist")]
pub async fn delist_opening_offer(
    call: Call,
    id: PathId<of::OpeningOffer>,
    body: Body<DelistOpeningOffer>,
) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        check_seen(tx, *id, seen.as_ref())?;
        let (found, affected) = rules::delist(tx, *id, &body.reason, body.cancel_bookings)?;
        let version = found.row.version;
        let mut view = OpeningOfferView::of(tx, found);
        view.affected_bookings = Some(affected);
        Ok(Answer::ok(&view)?.version(version))
    })
    .await
}

fn check_seen(tx: &mut Tx<'_>, id: Id<of::OpeningOffer>, seen: Option<&IfMatch>) -> ApiResult<()> {
    let Some(seen) = seen else { return Ok(()) };
    seen.check(store::find_for(tx, Action::GetOpeningOffer, id)?.row.version)
}

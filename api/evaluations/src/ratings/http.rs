//! Handlers of ratings.

use super::dimensions::SERVICES;
use super::store::{self, Found};
use super::summary;
use super::summary_views::{RatingDimensions, RatingSummaryQuery, RatingSummaryView};
use super::views::{
    CreateRating, RatingPage, RatingQuery, RatingReason, RatingView, ReplyToRating, RerateRating,
    RevealRatingAuthor, RevealedRatingAuthor,
};
use super::{answer, create, offers};
use actix_web::{get, post, put};
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, MaybeBody, PathId, Query, Tx, of, page};

fn view(tx: &mut Tx<'_>, found: Found) -> ApiResult<RatingView> {
    let replies = store::replies(tx, found.row.id)?;
    let offers = offers::of(tx, &found)?;
    Ok(RatingView::of(tx, found, replies, offers))
}

fn answer(tx: &mut Tx<'_>, found: Found) -> ApiResult<Answer> {
    let view = view(tx, found)?;
    Ok(Answer::ok(&view)?.version(view.version))
}

/// List ratings, newest first: what is public, and for staff and authors more.
#[utoipa::path(tag = "ratings", params(RatingQuery), responses((status = 200, body = RatingPage)))]
#[get("/ratings")]
pub async fn list_ratings(call: Call, query: Query<RatingQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let minimum = summary::publish_minimum(tx)?;
        let page = store::list(tx, &query, limit, minimum)?;
        Answer::page(&page.try_map(|found| view(tx, found))?)
    })
    .await
}

/// Rate a verified use, once: one's own, or by an officer for somebody who is offline.
#[utoipa::path(tag = "ratings", request_body = CreateRating, responses((status = 201, body = RatingView)))]
#[post("/ratings")]
pub async fn create_rating(call: Call, body: Body<CreateRating>) -> ApiResult<Answer> {
    let device = call.header("x-device-id");
    call.write(move |tx| {
        let found = create::create(tx, &body, device.as_deref())?;
        let view = view(tx, found)?;
        Ok(Answer::created(format!("/ratings/{}", view.id), &view)?.version(view.version))
    })
    .await
}

/// One rating.
#[utoipa::path(tag = "ratings", params(("id" = Id<of::Rating>, Path)), responses((status = 200, body = RatingView)))]
#[get("/ratings/{id}")]
pub async fn get_rating(call: Call, id: PathId<of::Rating>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let minimum = summary::publish_minimum(tx)?;
        let found = store::find_for(tx, Action::GetRating, *id, minimum)?;
        answer(tx, found)
    })
    .await
}

/// What ratings say together: how many, their mean, distribution, satisfaction and trend.
///
/// Of a venue, a supplier, a region or a kind. Fewer than five are suppressed.
#[utoipa::path(tag = "ratings", params(RatingSummaryQuery), responses((status = 200, body = RatingSummaryView)))]
#[get("/ratings/summary")]
pub async fn get_rating_summary(call: Call, query: Query<RatingSummaryQuery>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let summary = summary::summarize(tx, &query)?;
        Answer::ok(&RatingSummaryView::from(summary))
    })
    .await
}

/// The sides of each kind of service that are rated on their own.
#[utoipa::path(tag = "ratings", responses((status = 200, body = RatingDimensions)))]
#[get("/rating-dimensions")]
pub async fn list_rating_dimensions(_call: Call) -> ApiResult<Answer> {
    Answer::ok(&RatingDimensions { items: SERVICES.iter().map(Into::into).collect() })
}

/// Withdraw a rating of one's own. It counts no more; that it was withdrawn is told.
#[utoipa::path(tag = "ratings", params(("id" = Id<of::Rating>, Path)), request_body = RatingReason,
    responses((status = 200, body = RatingView)))]
#[post("/ratings/{id}/withdraw")]
pub async fn withdraw_rating(
    call: Call,
    id: PathId<of::Rating>,
    body: MaybeBody<RatingReason>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = answer::withdraw(tx, *id, &body)?;
        answer(tx, found)
    })
    .await
}

/// Rate again after a fix; from then on this one counts.
#[utoipa::path(tag = "ratings", params(("id" = Id<of::Rating>, Path)), request_body = RerateRating,
    responses((status = 201, body = RatingView)))]
#[post("/ratings/{id}/re-rate")]
pub async fn rerate_rating(
    call: Call,
    id: PathId<of::Rating>,
    body: Body<RerateRating>,
) -> ApiResult<Answer> {
    let device = call.header("x-device-id");
    call.write(move |tx| {
        let found = create::again(tx, *id, &body, device.as_deref())?;
        let view = view(tx, found)?;
        Ok(Answer::created(format!("/ratings/{}", view.id), &view)?.version(view.version))
    })
    .await
}

/// Reply to a rating as who was rated, once.
#[utoipa::path(tag = "ratings", params(("id" = Id<of::Rating>, Path)), request_body = ReplyToRating,
    responses((status = 200, body = RatingView)))]
#[post("/ratings/{id}/reply")]
pub async fn reply_to_rating(
    call: Call,
    id: PathId<of::Rating>,
    body: Body<ReplyToRating>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = answer::reply(tx, *id, &body)?;
        answer(tx, found)
    })
    .await
}

/// Give the reply another wording; the earlier ones stay readable.
#[utoipa::path(tag = "ratings", params(("id" = Id<of::Rating>, Path)), request_body = ReplyToRating,
    responses((status = 200, body = RatingView)))]
#[put("/ratings/{id}/reply")]
pub async fn amend_rating_reply(
    call: Call,
    id: PathId<of::Rating>,
    body: Body<ReplyToRating>,
) -> ApiResult<Answer> {
    let seen = call.if_match()?;
    call.write(move |tx| {
        let found = answer::amend(tx, *id, &body, &seen)?;
        answer(tx, found)
    })
    .await
}

/// See who said it, for the call-back; logged with the reason.
#[utoipa::path(tag = "ratings", params(("id" = Id<of::Rating>, Path)), request_body = RevealRatingAuthor,
    responses((status = 200, body = RevealedRatingAuthor)))]
#[post("/ratings/{id}/reveal")]
pub async fn reveal_rating_author(
    call: Call,
    id: PathId<of::Rating>,
    body: Body<RevealRatingAuthor>,
) -> ApiResult<Answer> {
    call.write_unstored(move |tx| {
        let found = answer::reveal(tx, *id, &body.reason)?;
        Answer::ok(&RevealedRatingAuthor { name: found.author_name, phone: found.author_phone })
    })
    .await
}

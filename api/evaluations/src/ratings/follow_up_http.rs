//! Handlers of what follows from ratings: rectifications, appeals, flags.

use super::appeal_views::{
    AppealQuery, AppealRating, DecideRatingAppeal, RatingAppealPage, RatingAppealView,
};
use super::flag_views::{DecideRatingFlag, FlagQuery, RatingFlagPage, RatingFlagView};
use super::rectification_store::{self, Rectified};
use super::rectification_views::{
    RatingRectificationPage, RatingRectificationView, RecordCallBack, RecordFix, RectificationQuery,
};
use super::{appeals, flags, rectify};
use actix_web::{get, post};
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, PathId, Query, Tx, of, page};

fn rectification(tx: &mut Tx<'_>, found: Rectified) -> ApiResult<RatingRectificationView> {
    let calls = rectification_store::calls(tx, found.row.id)?;
    Ok(RatingRectificationView::of(tx, found, calls))
}

fn rectified(tx: &mut Tx<'_>, found: Rectified) -> ApiResult<Answer> {
    let view = rectification(tx, found)?;
    Ok(Answer::ok(&view)?.version(view.version))
}

/// List rectifications within one's grants.
#[utoipa::path(tag = "ratings", params(RectificationQuery),
    responses((status = 200, body = RatingRectificationPage)))]
#[get("/rating-rectifications")]
pub async fn list_rating_rectifications(call: Call, query: Query<RectificationQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let page = rectification_store::list(tx, &query, limit)?;
        Answer::page(&page.try_map(|found| rectification(tx, found))?)
    })
    .await
}

/// One rectification with its calls.
#[utoipa::path(tag = "ratings", params(("id" = Id<of::RatingRectification>, Path)),
    responses((status = 200, body = RatingRectificationView)))]
#[get("/rating-rectifications/{id}")]
pub async fn get_rating_rectification(call: Call, id: PathId<of::RatingRectification>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let found = rectification_store::find_for(tx, Action::GetRatingRectification, *id)?;
        rectified(tx, found)
    })
    .await
}

/// Record a call to the author, by a person with a name; due within a working day.
#[utoipa::path(tag = "ratings", params(("id" = Id<of::RatingRectification>, Path)), request_body = RecordCallBack,
    responses((status = 200, body = RatingRectificationView)))]
#[post("/rating-rectifications/{id}/call-back")]
pub async fn record_rating_call_back(
    call: Call,
    id: PathId<of::RatingRectification>,
    body: Body<RecordCallBack>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = rectify::call_back(tx, *id, &body)?;
        rectified(tx, found)
    })
    .await
}

/// Record what was mended, with what shows it; due within ten working days.
#[utoipa::path(tag = "ratings", params(("id" = Id<of::RatingRectification>, Path)), request_body = RecordFix,
    responses((status = 200, body = RatingRectificationView)))]
#[post("/rating-rectifications/{id}/fix")]
pub async fn record_rating_fix(
    call: Call,
    id: PathId<of::RatingRectification>,
    body: Body<RecordFix>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = rectify::fix(tx, *id, &body)?;
        rectified(tx, found)
    })
    .await
}

/// Appeal against a rating as mistaken or malicious; until it is decided, the rating counts.
#[utoipa::path(tag = "ratings", params(("id" = Id<of::Rating>, Path)), request_body = AppealRating,
    responses((status = 201, body = RatingAppealView)))]
#[post("/ratings/{id}/appeal")]
pub async fn appeal_rating(
    call: Call,
    id: PathId<of::Rating>,
    body: Body<AppealRating>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = appeals::file(tx, *id, &body)?;
        let path = format!("/rating-appeals/{}", found.row.id);
        Ok(Answer::created(path, &RatingAppealView::of(tx, found))?.version(1))
    })
    .await
}

/// List appeals within one's grants.
#[utoipa::path(tag = "ratings", params(AppealQuery), responses((status = 200, body = RatingAppealPage)))]
#[get("/rating-appeals")]
pub async fn list_rating_appeals(call: Call, query: Query<AppealQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let page = appeals::list(tx, &query, limit)?;
        Answer::page(&page.map(|found| RatingAppealView::of(tx, found)))
    })
    .await
}

/// One appeal.
#[utoipa::path(tag = "ratings", params(("id" = Id<of::RatingAppeal>, Path)),
    responses((status = 200, body = RatingAppealView)))]
#[get("/rating-appeals/{id}")]
pub async fn get_rating_appeal(call: Call, id: PathId<of::RatingAppeal>) -> ApiResult<Answer> {
    call.read_fast(move |tx| {
        let found = appeals::find_for(tx, Action::GetRatingAppeal, *id)?;
        let version = found.row.version;
        Ok(Answer::ok(&RatingAppealView::of(tx, found))?.version(version))
    })
    .await
}

/// Decide an appeal, as somebody who has no part in it. Upheld, the rating is set aside and stays readable so.
#[utoipa::path(tag = "ratings", params(("id" = Id<of::RatingAppeal>, Path)), request_body = DecideRatingAppeal,
    responses((status = 200, body = RatingAppealView)))]
#[post("/rating-appeals/{id}/decide")]
pub async fn decide_rating_appeal(
    call: Call,
    id: PathId<of::RatingAppeal>,
    body: Body<DecideRatingAppeal>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = appeals::decide(tx, *id, &body)?;
        let version = found.row.version;
        Ok(Answer::ok(&RatingAppealView::of(tx, found))?.version(version))
    })
    .await
}

/// List signs of stuffing; their ratings count while they are open.
#[utoipa::path(tag = "ratings", params(FlagQuery), responses((status = 200, body = RatingFlagPage)))]
#[get("/rating-flags")]
pub async fn list_rating_flags(call: Call, query: Query<FlagQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let page = flags::list(tx, &query, limit)?;
        Answer::page(&page.map(|found| RatingFlagView::of(tx, found)))
    })
    .await
}

/// One sign of stuffing.
#[utoipa::path(tag = "ratings", params(("id" = Id<of::RatingFlag>, Path)),
    responses((status = 200, body = RatingFlagView)))]
#[get("/rating-flags/{id}")]
pub async fn get_rating_flag(call: Call, id: PathId<of::RatingFlag>) -> ApiResult<Answer> {
    call.read_fast(move |tx| {
        let found = flags::find_for(tx, Action::GetRatingFlag, *id)?;
        let version = found.row.version;
        Ok(Answer::ok(&RatingFlagView::of(tx, found))?.version(version))
    })
    .await
}

/// Decide whether ratings were stuffed, as somebody who has no part in it.
#[utoipa::path(tag = "ratings", params(("id" = Id<of::RatingFlag>, Path)), request_body = DecideRatingFlag,
    responses((status = 200, body = RatingFlagView)))]
#[post("/rating-flags/{id}/decide")]
pub async fn decide_rating_flag(
    call: Call,
    id: PathId<of::RatingFlag>,
    body: Body<DecideRatingFlag>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = flags::decide(tx, *id, &body)?;
        let version = found.row.version;
        Ok(Answer::ok(&RatingFlagView::of(tx, found))?.version(version))
    })
    .await
}

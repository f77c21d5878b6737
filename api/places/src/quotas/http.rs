//! Handlers of quotas.

use super::rules;
use super::store::{self, Quota};
use super::views::{BookingQuotaPage, BookingQuotaView, CreateBookingQuota, QuotaQuery, UpdateBookingQuota};
use actix_web::{delete, get, patch, post};
use citong_kernel::{Answer, ApiResult, Body, Call, Id, PathId, Query, of, page};

/// List the limits of a person's bookings.
#[utoipa::path(tag = "quotas", params(QuotaQuery), responses((status = 200, body = BookingQuotaPage)))]
#[get("/booking-quotas")]
pub async fn list_booking_quotas(call: Call, query: Query<QuotaQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    let page = call.read(move |tx| store::list(tx, &query, limit)).await?;
    Answer::page(&page.map(BookingQuotaView::from))
}

/// Set a limit of a person's bookings in a region, an organization or a facility.
#[utoipa::path(tag = "quotas", request_body = CreateBookingQuota,
    responses((status = 201, body = BookingQuotaView)))]
#[post("/booking-quotas")]
pub async fn create_booking_quota(call: Call, body: Body<CreateBookingQuota>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let quota = rules::create(tx, &body)?;
        let path = format!("/booking-quotas/{}", quota.id);
        answer(quota, |view| Answer::created(path, view))
    })
    .await
}

/// One limit.
#[utoipa::path(tag = "quotas", params(("id" = Id<of::BookingQuota>, Path)),
    responses((status = 200, body = BookingQuotaView)))]
#[get("/booking-quotas/{id}")]
pub async fn get_booking_quota(call: Call, id: PathId<of::BookingQuota>) -> ApiResult<Answer> {
    call.read_fast(move |tx| answer(store::find(tx, *id)?, Answer::ok)).await
}

/// Change a limit; its scope stays.
#[utoipa::path(tag = "quotas", params(("id" = Id<of::BookingQuota>, Path)), request_body = UpdateBookingQuota,
    responses((status = 200, body = BookingQuotaView)))]
#[patch("/booking-quotas/{id}")]
pub async fn update_booking_quota(
    call: Call,
    id: PathId<of::BookingQuota>,
    body: Body<UpdateBookingQuota>,
) -> ApiResult<Answer> {
    let seen = call.if_match()?;
    call.write(move |tx| answer(rules::update(tx, *id, &body, &seen)?, Answer::ok)).await
}

/// Take a limit away.
#[utoipa::path(tag = "quotas", params(("id" = Id<of::BookingQuota>, Path)), responses((status = 204)))]
#[delete("/booking-quotas/{id}")]
pub async fn delete_booking_quota(call: Call, id: PathId<of::BookingQuota>) -> ApiResult<Answer> {
    let seen = call.if_match()?;
    call.write(move |tx| {
        rules::delete(tx, *id, &seen)?;
        Ok(Answer::no_content())
    })
    .await
}

fn answer(quota: Quota, make: impl FnOnce(&BookingQuotaView) -> ApiResult<Answer>) -> ApiResult<Answer> {
    let view = BookingQuotaView::from(quota);
    Ok(make(&view)?.version(view.version))
}

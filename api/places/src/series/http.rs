//! Handlers of series.

use super::store::{self, Found};
use super::views::{
    CancelSeries, CancelledSeries, CreateSeries, PreviewSeries, RescheduleSeries, RescheduledSeries,
    SeriesPage, SeriesPreview, SeriesQuery, SeriesView,
};
use super::{cancel, create, reschedule};
use crate::bookings::{self, BookingView};
use actix_web::{get, post};
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, PathId, Query, Tx, of, page};

/// See which dates of a series can be booked; writes nothing.
#[utoipa::path(tag = "series", request_body = PreviewSeries, responses((status = 200, body = SeriesPreview)))]
#[post("/booking-series/preview")]
pub async fn preview_booking_series(call: Call, body: Body<PreviewSeries>) -> ApiResult<Answer> {
    call.read(move |tx| Answer::ok(&SeriesPreview { occurrences: create::preview(tx, &body)? })).await
}

/// List series: one's own, and for staff those of their venues, newest first.
#[utoipa::path(tag = "series", params(SeriesQuery), responses((status = 200, body = SeriesPage)))]
#[get("/booking-series")]
pub async fn list_booking_series(call: Call, query: Query<SeriesQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let page = store::list(tx, &query, limit)?;
        let ids: Vec<_> = page.items.iter().map(|found| found.series.id).collect();
        let ahead = store::ahead(tx, &ids)?;
        let view = |found: Found| {
            let left = ahead.get(&found.series.id).copied().unwrap_or(0);
            SeriesView::of(tx, found, left)
        };
        Answer::page(&page.map(view))
    })
    .await
}

/// Book a series. Dates that cannot be had answer 409 with all of them in `conflicts`, or are left out.
#[utoipa::path(tag = "series", request_body = CreateSeries, responses((status = 201, body = SeriesView)))]
#[post("/booking-series")]
pub async fn create_booking_series(call: Call, body: Body<CreateSeries>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let made = create::create(tx, &body)?;
        let view = view_of(tx, made)?;
        Ok(Answer::created(format!("/booking-series/{}", view.id), &view)?.version(view.version))
    })
    .await
}

/// One series with its bookings.
#[utoipa::path(tag = "series", params(("id" = Id<of::BookingSeries>, Path)), responses((status = 200, body = SeriesView)))]
#[get("/booking-series/{id}")]
pub async fn get_booking_series(call: Call, id: PathId<of::BookingSeries>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let found = store::find_for(tx, Action::GetBookingSeries, *id)?;
        let view = view_of(tx, found)?;
        Ok(Answer::ok(&view)?.version(view.version))
    })
    .await
}

/// Give back one, this and the following, or all bookings of a series that have not begun.
#[utoipa::path(tag = "series", params(("id" = Id<of::BookingSeries>, Path)), request_body = CancelSeries,
    responses((status = 200, body = CancelledSeries)))]
#[post("/booking-series/{id}/cancel")]
pub async fn cancel_booking_series(
    call: Call,
    id: PathId<of::BookingSeries>,
    body: Body<CancelSeries>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let done = cancel::cancel(tx, *id, &body)?;
        let series = view_of(tx, done.series)?;
        Answer::ok(&CancelledSeries { series, cancelled: done.cancelled, kept: done.kept })
    })
    .await
}

/// Move one, this and the following, or all bookings of a series that have not begun, by the same time.
#[utoipa::path(tag = "series", params(("id" = Id<of::BookingSeries>, Path)), request_body = RescheduleSeries,
    responses((status = 200, body = RescheduledSeries)))]
#[post("/booking-series/{id}/reschedule")]
pub async fn reschedule_booking_series(
    call: Call,
    id: PathId<of::BookingSeries>,
    body: Body<RescheduleSeries>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let done = reschedule::reschedule(tx, *id, &body)?;
        let series = view_of(tx, done.series)?;
        let moved = done.moved.into_iter().map(|found| BookingView::of(tx, found)).collect();
        Answer::ok(&RescheduledSeries { series, moved, kept: done.kept })
    })
    .await
}

fn view_of(tx: &mut Tx<'_>, found: Found) -> ApiResult<SeriesView> {
    let id = found.series.id;
    let bookings = bookings::of_series(tx, id)?;
    let ahead = store::ahead(tx, &[id])?.get(&id).copied().unwrap_or(0);
    Ok(SeriesView::of(tx, found, ahead).with_bookings(tx, bookings))
}

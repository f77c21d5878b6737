//! Handlers of calendars.

use super::views::CalendarFeedView;
use super::{feed, ical, space};
use crate::bookings;
use actix_web::{delete, get, post, web};
use citong_kernel::{Action, Answer, ApiResult, Call, Id, PathId, of};

/// When a space is taken or closed, as iCalendar: from 30 days ago to 180 days ahead, without names.
#[utoipa::path(tag = "calendars", params(("id" = Id<of::Space>, Path)),
    responses((status = 200, body = String, content_type = "text/calendar")))]
#[get("/spaces/{id}/calendar.ics")]
pub async fn get_space_calendar(call: Call, id: PathId<of::Space>) -> ApiResult<Answer> {
    let text = call.read(move |tx| space::calendar(tx, *id)).await?;
    Ok(Answer::text(ical::MEDIA_TYPE, text))
}

/// One booking as iCalendar.
#[utoipa::path(tag = "calendars", params(("id" = Id<of::Booking>, Path)),
    responses((status = 200, body = String, content_type = "text/calendar")))]
#[get("/bookings/{id}/calendar.ics")]
pub async fn get_booking_calendar(call: Call, id: PathId<of::Booking>) -> ApiResult<Answer> {
    let text = call.read(move |tx| {
        let found = bookings::find_for(tx, Action::GetBookingCalendar, *id)?;
        feed::of_booking(tx, found)
    });
    Ok(Answer::text(ical::MEDIA_TYPE, text.await?))
}

/// Get a secret address for one's own calendar; the one before opens nothing any more.
#[utoipa::path(tag = "calendars", responses((status = 201, body = CalendarFeedView)))]
#[post("/me/calendar-feed")]
pub async fn create_calendar_feed(call: Call) -> ApiResult<Answer> {
    // A stored answer would keep the secret.
    let token = call.write_unstored(feed::create).await?;
    let path = format!("/calendar-feeds/{token}.ics");
    let view = CalendarFeedView { url: format!("{}/api/v1{path}", call.origin()) };
    Answer::created(path, &view)
}

/// Take the secret address of one's own calendar back.
#[utoipa::path(tag = "calendars", responses((status = 204)))]
#[delete("/me/calendar-feed")]
pub async fn delete_calendar_feed(call: Call) -> ApiResult<Answer> {
    call.write(|tx| {
        feed::delete(tx)?;
        Ok(Answer::no_content())
    })
    .await
}

/// A person's calendar as iCalendar, for whoever knows its secret address.
#[utoipa::path(tag = "calendars", params(("token" = String, Path, description = "The secret")),
    responses((status = 200, body = String, content_type = "text/calendar")))]
#[get("/calendar-feeds/{token}.ics")]
pub async fn get_calendar_feed(call: Call, token: web::Path<String>) -> ApiResult<Answer> {
    let text = call.read(move |tx| feed::calendar(tx, &token)).await?;
    Ok(Answer::text(ical::MEDIA_TYPE, text).behind_a_secret())
}

//! Handlers of permits.

use super::rules;
use super::views::{CrowdPermitView, RecordCrowdPermit};
use actix_web::{get, post};
use citong_kernel::{Answer, ApiResult, Body, Call, Id, PathId, of};

/// Record the public-security permit of a large event; its booking can be confirmed then.
#[utoipa::path(tag = "bookings", params(("id" = Id<of::Booking>, Path)), request_body = RecordCrowdPermit,
    responses((status = 201, body = CrowdPermitView)))]
#[post("/bookings/{id}/crowd-permit")]
pub async fn record_crowd_permit(
    call: Call,
    id: PathId<of::Booking>,
    body: Body<RecordCrowdPermit>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let permit = rules::record(tx, *id, &body)?;
        let path = format!("/bookings/{}/crowd-permit", *id);
        Ok(Answer::created(path, &CrowdPermitView::from(permit))?.version(1))
    })
    .await
}

/// The public-security permit of a large event.
#[utoipa::path(tag = "bookings", params(("id" = Id<of::Booking>, Path)),
    responses((status = 200, body = CrowdPermitView)))]
#[get("/bookings/{id}/crowd-permit")]
pub async fn get_crowd_permit(call: Call, id: PathId<of::Booking>) -> ApiResult<Answer> {
    call.read_fast(move |tx| {
        let permit = rules::get(tx, *id)?;
        let version = permit.version;
        Ok(Answer::ok(&CrowdPermitView::from(permit))?.version(version))
    })
    .await
}

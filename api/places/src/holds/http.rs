//! Handlers of holds.

use super::views::{CreateHold, HoldView};
use crate::bookings::{Wanted, hold, with_alternatives};
use actix_web::{delete, get, post};
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, PathId, Problem, ProblemType, of};

/// Hold a time for ten minutes while the form is filled in.
///
/// It passes all checks of a booking and takes the time; `POST /bookings` with its id as `hold_id`
/// makes the booking. It ends by itself. Another hold in the same space replaces it.
#[utoipa::path(tag = "bookings", request_body = CreateHold, responses((status = 201, body = HoldView)))]
#[post("/holds")]
pub async fn create_hold(call: Call, body: Body<CreateHold>) -> ApiResult<Answer> {
    let CreateHold { space_id, starts_at, ends_at, headcount, .. } = body.0;
    let held = call.write(move |tx| {
        let found = hold::place(tx, &body.wanted())?;
        let view = HoldView::of(tx, found);
        Ok(Answer::created(format!("/holds/{}", view.id), &view)?.version(view.version))
    });
    match held.await {
        Err(problem) => {
            let wanted = Wanted { space: space_id, starts_at, ends_at, headcount };
            Err(with_alternatives(&call, problem, wanted).await)
        }
        held => held,
    }
}

/// One hold; 404 once it is a booking.
#[utoipa::path(tag = "bookings", params(("id" = Id<of::Booking>, Path)), responses((status = 200, body = HoldView)))]
#[get("/holds/{id}")]
pub async fn get_hold(call: Call, id: PathId<of::Booking>) -> ApiResult<Answer> {
    call.read_fast(move |tx| {
        let found = hold::find_for(tx, Action::GetHold, *id)?;
        let view = HoldView::of(tx, found);
        Ok(Answer::ok(&view)?.version(view.version))
    })
    .await
}

/// Give a hold back; its time is free again.
#[utoipa::path(tag = "bookings", params(("id" = Id<of::Booking>, Path)), responses((status = 204)))]
#[delete("/holds/{id}")]
pub async fn delete_hold(call: Call, id: PathId<of::Booking>) -> ApiResult<Answer> {
    let seen = call.if_match();
    call.write(move |tx| {
        // What somebody may not know of is absent, with or without `If-Match`.
        let held = hold::find_for(tx, Action::DeleteHold, *id)?;
        seen.clone()?.check(held.booking.version)?;
        if !held.booking.is_live_hold(tx.now) {
            return Err(Problem::new(ProblemType::HoldExpired).with("expired_at", held.booking.held_until));
        }
        hold::release(tx, &held, "已放弃")?;
        Ok(Answer::no_content())
    })
    .await
}

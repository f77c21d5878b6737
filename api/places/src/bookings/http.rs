//! Handlers of bookings.

use super::check_in;
use super::create;
use super::identities::RevealedIdentity;
use super::refusals::window_json;
use super::store::{self, Found};
use super::target::Target;
use super::views::{
    BookingPage, BookingQuery, BookingView, CheckInBooking, CreateBooking, Reason, RescheduleBooking,
    RevealBooking, RevealedPerson,
};
use super::{decide, reschedule};
use crate::timetable::Interval;
use actix_web::{get, post};
use citong_kernel::{
    Action, Answer, ApiResult, Body, Call, Id, MaybeBody, PathId, Problem, ProblemType, Query, Timestamp, Tx,
    of, page,
};

/// List bookings: one's own, and for staff those of their venues, by beginning.
#[utoipa::path(tag = "bookings", params(BookingQuery), responses((status = 200, body = BookingPage)))]
#[get("/bookings")]
pub async fn list_bookings(call: Call, query: Query<BookingQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let page = store::list(tx, &query, limit)?;
        Answer::page(&page.map(|found| BookingView::of(tx, found)))
    })
    .await
}

/// Book a space. A clash answers 409 with `conflicts` and up to three `alternatives`.
#[utoipa::path(tag = "bookings", request_body = CreateBooking, responses((status = 201, body = BookingView)))]
#[post("/bookings")]
pub async fn create_booking(call: Call, body: Body<CreateBooking>) -> ApiResult<Answer> {
    let wanted = Wanted {
        space: body.space_id,
        starts_at: body.starts_at,
        ends_at: body.ends_at,
        headcount: body.headcount,
    };
    if body.identity.is_some() || body.guardian.is_some() {
        // What identifies people is kept nowhere else, not even as a digest.
        let compared = body.without_people();
        call.compare_by(&compared.iter().map(String::as_str).collect::<Vec<_>>());
    }
    let made = call.write(move |tx| {
        let found = create::create(tx, &body)?;
        let path = format!("/bookings/{}", found.booking.id);
        answer(tx, found, |view| Answer::created(path, view))
    });
    match made.await {
        Err(problem) => Err(with_alternatives(&call, problem, wanted).await),
        made => made,
    }
}

/// One booking.
#[utoipa::path(tag = "bookings", params(("id" = Id<of::Booking>, Path)), responses((status = 200, body = BookingView)))]
#[get("/bookings/{id}")]
pub async fn get_booking(call: Call, id: PathId<of::Booking>) -> ApiResult<Answer> {
    call.read_fast(move |tx| {
        let found = store::find_for(tx, Action::GetBooking, *id)?;
        answer(tx, found, Answer::ok)
    })
    .await
}

/// Confirm a pending booking.
#[utoipa::path(tag = "bookings", params(("id" = Id<of::Booking>, Path)), request_body = Reason,
    responses((status = 200, body = BookingView)))]
#[post("/bookings/{id}/confirm")]
pub async fn confirm_booking(
    call: Call,
    id: PathId<of::Booking>,
    body: MaybeBody<Reason>,
) -> ApiResult<Answer> {
    transition(call, id, body, decide::confirm).await
}

/// Reject a pending booking; its time is free again.
#[utoipa::path(tag = "bookings", params(("id" = Id<of::Booking>, Path)), request_body = Reason,
    responses((status = 200, body = BookingView)))]
#[post("/bookings/{id}/reject")]
pub async fn reject_booking(
    call: Call,
    id: PathId<of::Booking>,
    body: MaybeBody<Reason>,
) -> ApiResult<Answer> {
    transition(call, id, body, decide::reject).await
}

/// Cancel a booking; its time is free again. A person must do it in time.
#[utoipa::path(tag = "bookings", params(("id" = Id<of::Booking>, Path)), request_body = Reason,
    responses((status = 200, body = BookingView)))]
#[post("/bookings/{id}/cancel")]
pub async fn cancel_booking(
    call: Call,
    id: PathId<of::Booking>,
    body: MaybeBody<Reason>,
) -> ApiResult<Answer> {
    transition(call, id, body, decide::cancel).await
}

/// Check the visitors in, or out: by hand, or by the scan of a pass.
///
/// Open on the local day of the booking until its end, for the time of the scan: one that is uploaded
/// later counts as it happened. The same `nonce` counts once; another entry answers 409
/// `already-redeemed`.
#[utoipa::path(tag = "bookings", params(("id" = Id<of::Booking>, Path)), request_body = CheckInBooking,
    responses((status = 200, body = BookingView)))]
#[post("/bookings/{id}/check-in")]
pub async fn check_in_booking(
    call: Call,
    id: PathId<of::Booking>,
    body: MaybeBody<CheckInBooking>,
) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        let found = check_in::check_in(tx, *id, &body, seen.as_ref())?;
        answer(tx, found, Answer::ok)
    })
    .await
}

/// End the visit of a checked-in booking.
#[utoipa::path(tag = "bookings", params(("id" = Id<of::Booking>, Path)), request_body = Reason,
    responses((status = 200, body = BookingView)))]
#[post("/bookings/{id}/complete")]
pub async fn complete_booking(
    call: Call,
    id: PathId<of::Booking>,
    body: MaybeBody<Reason>,
) -> ApiResult<Answer> {
    transition(call, id, body, decide::complete).await
}

/// Move a booking to another time; it stays the same booking.
#[utoipa::path(tag = "bookings", params(("id" = Id<of::Booking>, Path)), request_body = RescheduleBooking,
    responses((status = 200, body = BookingView)))]
#[post("/bookings/{id}/reschedule")]
pub async fn reschedule_booking(
    call: Call,
    id: PathId<of::Booking>,
    body: Body<RescheduleBooking>,
) -> ApiResult<Answer> {
    let (id, new) = (*id, body.clone());
    let moved = call.write(move |tx| {
        let found = reschedule::reschedule(tx, id, &body)?;
        answer(tx, found, Answer::ok)
    });
    match moved.await {
        Err(problem) if problem.kind() == ProblemType::BookingConflict => {
            let found = call.read(move |tx| store::find_for(tx, Action::GetBooking, id)).await?;
            let headcount = new.headcount.unwrap_or(found.booking.headcount);
            let (space, starts_at, ends_at) = (found.booking.space_id, new.starts_at, new.ends_at);
            Err(with_alternatives(&call, problem, Wanted { space, starts_at, ends_at, headcount }).await)
        }
        moved => moved,
    }
}

/// See the full name and phone of the person who booked; the reason is kept.
#[utoipa::path(tag = "bookings", params(("id" = Id<of::Booking>, Path)), request_body = RevealBooking,
    responses((status = 200, body = RevealedPerson)))]
#[post("/bookings/{id}/reveal")]
pub async fn reveal_booking(
    call: Call,
    id: PathId<of::Booking>,
    body: Body<RevealBooking>,
) -> ApiResult<Answer> {
    call.write_unstored(move |tx| {
        let Found { booking, around } = decide::reveal(tx, *id, &body.reason)?;
        Answer::ok(&RevealedPerson {
            identity: RevealedIdentity::open(tx, booking.id)?,
            name: around.user_name.or(booking.guest_name),
            phone: around.user_phone.or(booking.guest_phone),
        })
    })
    .await
}

type Decision = fn(&mut Tx<'_>, Id<of::Booking>, Option<&str>) -> ApiResult<Found>;

async fn transition(
    call: Call,
    id: PathId<of::Booking>,
    body: MaybeBody<Reason>,
    decision: Decision,
) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        if let Some(seen) = &seen {
            let found = store::find_for(tx, Action::GetBooking, *id)?;
            seen.check(found.booking.version)?;
        }
        let found = decision(tx, *id, body.reason.as_deref())?;
        answer(tx, found, Answer::ok)
    })
    .await
}

fn answer(
    tx: &Tx<'_>,
    found: Found,
    make: impl FnOnce(&BookingView) -> ApiResult<Answer>,
) -> ApiResult<Answer> {
    let view = BookingView::with_pass(tx, found)?;
    Ok(make(&view)?.version(view.version))
}

/// What somebody wanted.
pub struct Wanted {
    /// The space.
    pub space: Id<of::Space>,
    /// The beginning.
    pub starts_at: Timestamp,
    /// The end, excluded.
    pub ends_at: Timestamp,
    /// How many people.
    pub headcount: i32,
}

/// Adds free times nearby to a conflict; looked up after the locks are gone.
pub async fn with_alternatives(call: &Call, problem: Problem, wanted: Wanted) -> Problem {
    if problem.kind() != ProblemType::BookingConflict {
        return problem;
    }
    let found = call.read(move |tx| {
        let window = Interval { starts_at: wanted.starts_at.utc(), ends_at: wanted.ends_at.utc() };
        let headcount = u32::try_from(wanted.headcount).unwrap_or(1);
        Target::find(tx, wanted.space)?.alternatives(tx, &window, headcount)
    });
    match found.await {
        Ok(windows) => problem.with("alternatives", windows.iter().map(window_json).collect::<Vec<_>>()),
        Err(error) => {
            tracing::warn!(%error, "no alternatives could be looked up");
            problem
        }
    }
}

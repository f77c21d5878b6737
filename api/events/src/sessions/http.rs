//! Handlers of sessions.

use super::store::{self, Found};
use super::views::{CreateSession, RecordPermit, SessionPage, SessionQuery, SessionView, UpdateSession};
use super::{change, create, end, large};
use actix_web::{get, patch, post};
use citong_kernel::{Answer, ApiResult, Body, Call, Id, MaybeBody, PathId, Query, Tx, of, page};
use citong_places::bookings::Reason;

/// List sessions by beginning: activities, exhibitions, timed entry.
#[utoipa::path(tag = "sessions", params(SessionQuery), responses((status = 200, body = SessionPage)))]
#[get("/sessions")]
pub async fn list_sessions(call: Call, query: Query<SessionQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let page = store::list(tx, &query, limit)?;
        Answer::page(&page.try_map(|found| SessionView::of(tx, found))?)
    })
    .await
}

/// Put a session on. It takes its space for its time and can be booked at once; from 1,000 people on
/// it waits for a permit.
#[utoipa::path(tag = "sessions", request_body = CreateSession, responses((status = 201, body = SessionView)))]
#[post("/sessions")]
pub async fn create_session(call: Call, body: Body<CreateSession>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = create::create(tx, &body)?;
        let path = format!("/sessions/{}", found.session.id);
        answer(tx, found, |view| Answer::created(path, view))
    })
    .await
}

/// One session, with the places that are left.
#[utoipa::path(tag = "sessions", params(("id" = Id<of::EventSession>, Path)),
    responses((status = 200, body = SessionView)))]
#[get("/sessions/{id}")]
pub async fn get_session(call: Call, id: PathId<of::EventSession>) -> ApiResult<Answer> {
    call.read_fast(move |tx| {
        let found = store::find_visible(tx, *id)?;
        answer(tx, found, Answer::ok)
    })
    .await
}

/// Change a session that has not begun. People with tickets are told of another time.
#[utoipa::path(tag = "sessions", params(("id" = Id<of::EventSession>, Path)), request_body = UpdateSession,
    responses((status = 200, body = SessionView)))]
#[patch("/sessions/{id}")]
pub async fn update_session(
    call: Call,
    id: PathId<of::EventSession>,
    body: Body<UpdateSession>,
) -> ApiResult<Answer> {
    let seen = call.if_match()?;
    call.write(move |tx| {
        let found = change::update(tx, *id, &body, &seen)?;
        answer(tx, found, Answer::ok)
    })
    .await
}

/// Call a session off: its tickets are cancelled, its waiting list ends, people are told.
#[utoipa::path(tag = "sessions", params(("id" = Id<of::EventSession>, Path)), request_body = Reason,
    responses((status = 200, body = SessionView)))]
#[post("/sessions/{id}/cancel")]
pub async fn cancel_session(
    call: Call,
    id: PathId<of::EventSession>,
    body: MaybeBody<Reason>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = end::cancel(tx, *id, body.reason.as_deref())?;
        answer(tx, found, Answer::ok)
    })
    .await
}

/// Record the permit of a large event; it is open from then on.
#[utoipa::path(tag = "sessions", params(("id" = Id<of::EventSession>, Path)), request_body = RecordPermit,
    responses((status = 200, body = SessionView)))]
#[post("/sessions/{id}/permit")]
pub async fn record_session_permit(
    call: Call,
    id: PathId<of::EventSession>,
    body: Body<RecordPermit>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = large::record(tx, *id, &body)?;
        answer(tx, found, Answer::ok)
    })
    .await
}

fn answer(
    tx: &mut Tx<'_>,
    found: Found,
    make: impl FnOnce(&SessionView) -> ApiResult<Answer>,
) -> ApiResult<Answer> {
    let view = SessionView::of(tx, found)?;
    Ok(make(&view)?.version(view.version))
}

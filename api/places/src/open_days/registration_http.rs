//! Handlers of registrations for open days.

use super::registration_store::{self as store, FoundRegistration};
use super::registration_views::{
    OpenDayRegistrationPage, OpenDayRegistrationView, RegisterForOpenDay, RegistrationQuery, RevealVisitors,
    RevealedVisitors,
};
use super::{registrations, store as days};
use crate::bookings::Reason;
use actix_web::{get, post};
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, MaybeBody, PathId, Query, Tx, of, page};

fn view(tx: &mut Tx<'_>, found: FoundRegistration) -> ApiResult<OpenDayRegistrationView> {
    let people = store::open(tx, &found)?;
    Ok(OpenDayRegistrationView::of(tx, found, people))
}

fn answer(tx: &mut Tx<'_>, found: FoundRegistration) -> ApiResult<Answer> {
    let version = found.row.version;
    Ok(Answer::ok(&view(tx, found)?)?.version(version))
}

/// Register a group for an open day, everybody by real name.
#[utoipa::path(tag = "opening", params(("id" = Id<of::OpenDay>, Path)), request_body = RegisterForOpenDay,
    responses((status = 201, body = OpenDayRegistrationView)))]
#[post("/open-days/{id}/registrations")]
pub async fn register_for_open_day(
    call: Call,
    id: PathId<of::OpenDay>,
    body: Body<RegisterForOpenDay>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = registrations::register(tx, *id, &body)?;
        let path = format!("/open-day-registrations/{}", found.row.id);
        Ok(Answer::created(path, &view(tx, found)?)?.version(1))
    })
    .await
}

/// List the groups of an open day: for its unit all, else one's own.
#[utoipa::path(tag = "opening", params(("id" = Id<of::OpenDay>, Path), RegistrationQuery),
    responses((status = 200, body = OpenDayRegistrationPage)))]
#[get("/open-days/{id}/registrations")]
pub async fn list_open_day_registrations(
    call: Call,
    id: PathId<of::OpenDay>,
    query: Query<RegistrationQuery>,
) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let day = days::find_visible(tx, *id)?;
        let page = store::list(tx, &day, &query, limit)?;
        Answer::page(&page.try_map(|found| view(tx, found))?)
    })
    .await
}

/// One registration for an open day.
#[utoipa::path(tag = "opening", params(("id" = Id<of::OpenDayRegistration>, Path)),
    responses((status = 200, body = OpenDayRegistrationView)))]
#[get("/open-day-registrations/{id}")]
pub async fn get_open_day_registration(call: Call, id: PathId<of::OpenDayRegistration>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let found = store::find_for(tx, Action::GetOpenDayRegistration, *id)?;
        answer(tx, found)
    })
    .await
}

/// Let a group come.
#[utoipa::path(tag = "opening", params(("id" = Id<of::OpenDayRegistration>, Path)),
    responses((status = 200, body = OpenDayRegistrationView)))]
#[post("/open-day-registrations/{id}/approve")]
pub async fn approve_open_day_registration(
    call: Call,
    id: PathId<of::OpenDayRegistration>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = registrations::approve(tx, *id)?;
        answer(tx, found)
    })
    .await
}

/// Do not let a group come; its places are free again.
#[utoipa::path(tag = "opening", params(("id" = Id<of::OpenDayRegistration>, Path)), request_body = Reason,
    responses((status = 200, body = OpenDayRegistrationView)))]
#[post("/open-day-registrations/{id}/reject")]
pub async fn reject_open_day_registration(
    call: Call,
    id: PathId<of::OpenDayRegistration>,
    body: MaybeBody<Reason>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = registrations::reject(tx, *id, body.reason.as_deref())?;
        answer(tx, found)
    })
    .await
}

/// Give a group's places back.
#[utoipa::path(tag = "opening", params(("id" = Id<of::OpenDayRegistration>, Path)), request_body = Reason,
    responses((status = 200, body = OpenDayRegistrationView)))]
#[post("/open-day-registrations/{id}/cancel")]
pub async fn cancel_open_day_registration(
    call: Call,
    id: PathId<of::OpenDayRegistration>,
    body: MaybeBody<Reason>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = registrations::cancel(tx, *id, body.reason.as_deref())?;
        answer(tx, found)
    })
    .await
}

/// See everybody of a group in full, to check documents at the gate; the reason is kept.
#[utoipa::path(tag = "opening", params(("id" = Id<of::OpenDayRegistration>, Path)),
    request_body = RevealVisitors, responses((status = 200, body = RevealedVisitors)))]
#[post("/open-day-registrations/{id}/reveal")]
pub async fn reveal_open_day_registration(
    call: Call,
    id: PathId<of::OpenDayRegistration>,
    body: Body<RevealVisitors>,
) -> ApiResult<Answer> {
    call.write_unstored(move |tx| {
        let people = registrations::reveal(tx, *id, &body.reason)?;
        Answer::ok(&RevealedVisitors { leader: people.leader, members: people.members })
    })
    .await
}

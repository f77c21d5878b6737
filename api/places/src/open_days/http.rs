//! Handlers of open days.

use super::rules;
use super::store::{self, Found};
use super::views::{CreateOpenDay, OpenDayPage, OpenDayQuery, OpenDayView, UpdateOpenDay};
use crate::bookings::Reason;
use actix_web::{get, patch, post};
use citong_kernel::call::IfMatch;
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, MaybeBody, PathId, Query, Tx, of, page};

fn view(tx: &mut Tx<'_>, found: Found) -> ApiResult<OpenDayView> {
    let taken = store::taken(tx, &[found.row.id])?.first().map_or(0, |one| one.1);
    Ok(OpenDayView::of(tx, found, taken))
}

fn answer(tx: &mut Tx<'_>, found: Found) -> ApiResult<Answer> {
    let version = found.row.version;
    Ok(Answer::ok(&view(tx, found)?)?.version(version))
}

/// List open days of barracks; the public sees announced ones.
#[utoipa::path(tag = "opening", params(OpenDayQuery), responses((status = 200, body = OpenDayPage)))]
#[get("/open-days")]
pub async fn list_open_days(call: Call, query: Query<OpenDayQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let page = store::list(tx, &query, limit)?;
        let ids: Vec<Id<of::OpenDay>> = page.items.iter().map(|found| found.row.id).collect();
        let mut taken = store::taken(tx, &ids)?.into_iter();
        Answer::page(&page.map(|found| OpenDayView::of(tx, found, taken.next().map_or(0, |one| one.1))))
    })
    .await
}

/// Plan an open day of barracks.
#[utoipa::path(tag = "opening", request_body = CreateOpenDay, responses((status = 201, body = OpenDayView)))]
#[post("/open-days")]
pub async fn create_open_day(call: Call, body: Body<CreateOpenDay>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = rules::create(tx, &body)?;
        let path = format!("/open-days/{}", found.row.id);
        Ok(Answer::created(path, &view(tx, found)?)?.version(1))
    })
    .await
}

/// One open day.
#[utoipa::path(tag = "opening", params(("id" = Id<of::OpenDay>, Path)), responses((status = 200, body = OpenDayView)))]
#[get("/open-days/{id}")]
pub async fn get_open_day(call: Call, id: PathId<of::OpenDay>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let found = store::find_for(tx, Action::GetOpenDay, *id)?;
        answer(tx, found)
    })
    .await
}

/// Change an open day that the unit has not approved yet.
#[utoipa::path(tag = "opening", params(("id" = Id<of::OpenDay>, Path)), request_body = UpdateOpenDay,
    responses((status = 200, body = OpenDayView)))]
#[patch("/open-days/{id}")]
pub async fn update_open_day(
    call: Call,
    id: PathId<of::OpenDay>,
    body: Body<UpdateOpenDay>,
) -> ApiResult<Answer> {
    let seen = call.if_match()?;
    call.write(move |tx| {
        let found = rules::update(tx, *id, &body, &seen)?;
        answer(tx, found)
    })
    .await
}

/// Approve an open day of one's own unit that somebody else has planned.
#[utoipa::path(tag = "opening", params(("id" = Id<of::OpenDay>, Path)), responses((status = 200, body = OpenDayView)))]
#[post("/open-days/{id}/approve-unit")]
pub async fn approve_open_day(call: Call, id: PathId<of::OpenDay>) -> ApiResult<Answer> {
    step(call, id, rules::approve).await
}

/// Announce an open day that its unit has approved; groups can register.
#[utoipa::path(tag = "opening", params(("id" = Id<of::OpenDay>, Path)), responses((status = 200, body = OpenDayView)))]
#[post("/open-days/{id}/publish")]
pub async fn publish_open_day(call: Call, id: PathId<of::OpenDay>) -> ApiResult<Answer> {
    step(call, id, rules::publish).await
}

/// Close the registration for an open day.
#[utoipa::path(tag = "opening", params(("id" = Id<of::OpenDay>, Path)), responses((status = 200, body = OpenDayView)))]
#[post("/open-days/{id}/close-registration")]
pub async fn close_open_day_registration(call: Call, id: PathId<of::OpenDay>) -> ApiResult<Answer> {
    step(call, id, rules::close_registration).await
}

/// Note that an open day took place.
#[utoipa::path(tag = "opening", params(("id" = Id<of::OpenDay>, Path)), responses((status = 200, body = OpenDayView)))]
#[post("/open-days/{id}/hold")]
pub async fn hold_open_day(call: Call, id: PathId<of::OpenDay>) -> ApiResult<Answer> {
    step(call, id, rules::hold).await
}

/// Cancel an open day; no reason is needed. Each group is told.
#[utoipa::path(tag = "opening", params(("id" = Id<of::OpenDay>, Path)), request_body = Reason,
    responses((status = 200, body = OpenDayView)))]
#[post("/open-days/{id}/cancel")]
pub async fn cancel_open_day(
    call: Call,
    id: PathId<of::OpenDay>,
    body: MaybeBody<Reason>,
) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        check_seen(tx, *id, seen.as_ref())?;
        let found = rules::cancel(tx, *id, body.reason.as_deref())?;
        answer(tx, found)
    })
    .await
}

type Step = fn(&mut Tx<'_>, Id<of::OpenDay>) -> ApiResult<Found>;

async fn step(call: Call, id: PathId<of::OpenDay>, rule: Step) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        check_seen(tx, *id, seen.as_ref())?;
        let found = rule(tx, *id)?;
        answer(tx, found)
    })
    .await
}

fn check_seen(tx: &mut Tx<'_>, id: Id<of::OpenDay>, seen: Option<&IfMatch>) -> ApiResult<()> {
    let Some(seen) = seen else { return Ok(()) };
    seen.check(store::find_for(tx, Action::GetOpenDay, id)?.row.version)
}

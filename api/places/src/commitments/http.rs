//! Handlers of opening commitments.

use super::rules;
use super::store::{self, Found};
use super::views::{
    AffectedBooking, CommitmentQuery, CreateOpeningCommitment, OpeningCommitmentPage, OpeningCommitmentView,
    SuspendOpeningCommitment, UpdateOpeningCommitment,
};
use actix_web::{get, patch, post};
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, PathId, Query, Tx, of, page};

fn answer(tx: &Tx<'_>, found: Found, affected: Option<Vec<AffectedBooking>>) -> ApiResult<Answer> {
    let version = found.row.version;
    let mut view = OpeningCommitmentView::of(tx, found);
    view.affected_bookings = affected;
    Ok(Answer::ok(&view)?.version(version))
}

/// List opening commitments; the public sees published ones.
#[utoipa::path(tag = "opening", params(CommitmentQuery), responses((status = 200, body = OpeningCommitmentPage)))]
#[get("/opening-commitments")]
pub async fn list_opening_commitments(call: Call, query: Query<CommitmentQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let page = store::list(tx, &query, limit)?;
        Answer::page(&page.map(|found| OpeningCommitmentView::of(tx, found)))
    })
    .await
}

/// Declare which spaces of an agency or a school are open to the public, and when.
#[utoipa::path(tag = "opening", request_body = CreateOpeningCommitment,
    responses((status = 201, body = OpeningCommitmentView)))]
#[post("/opening-commitments")]
pub async fn create_opening_commitment(call: Call, body: Body<CreateOpeningCommitment>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = rules::create(tx, &body)?;
        let path = format!("/opening-commitments/{}", found.row.id);
        Ok(Answer::created(path, &OpeningCommitmentView::of(tx, found))?.version(1))
    })
    .await
}

/// One opening commitment.
#[utoipa::path(tag = "opening", params(("id" = Id<of::OpeningCommitment>, Path)),
    responses((status = 200, body = OpeningCommitmentView)))]
#[get("/opening-commitments/{id}")]
pub async fn get_opening_commitment(call: Call, id: PathId<of::OpeningCommitment>) -> ApiResult<Answer> {
    call.read_fast(move |tx| {
        let found = store::find_for(tx, Action::GetOpeningCommitment, *id)?;
        answer(tx, found, None)
    })
    .await
}

/// Change a commitment that is not approved yet.
#[utoipa::path(tag = "opening", params(("id" = Id<of::OpeningCommitment>, Path)),
    request_body = UpdateOpeningCommitment, responses((status = 200, body = OpeningCommitmentView)))]
#[patch("/opening-commitments/{id}")]
pub async fn update_opening_commitment(
    call: Call,
    id: PathId<of::OpeningCommitment>,
    body: Body<UpdateOpeningCommitment>,
) -> ApiResult<Answer> {
    let seen = call.if_match()?;
    call.write(move |tx| {
        let found = rules::update(tx, *id, &body, &seen)?;
        answer(tx, found, None)
    })
    .await
}

/// Approve a commitment of one's own unit that somebody else has declared.
#[utoipa::path(tag = "opening", params(("id" = Id<of::OpeningCommitment>, Path)),
    responses((status = 200, body = OpeningCommitmentView)))]
#[post("/opening-commitments/{id}/approve")]
pub async fn approve_opening_commitment(call: Call, id: PathId<of::OpeningCommitment>) -> ApiResult<Answer> {
    step(call, id, rules::approve).await
}

/// Publish an approved commitment: its hours are the hours of its spaces from now on.
#[utoipa::path(tag = "opening", params(("id" = Id<of::OpeningCommitment>, Path)),
    responses((status = 200, body = OpeningCommitmentView)))]
#[post("/opening-commitments/{id}/publish")]
pub async fn publish_opening_commitment(call: Call, id: PathId<of::OpeningCommitment>) -> ApiResult<Answer> {
    step(call, id, rules::publish).await
}

/// Suspend a published commitment; its spaces are not open until it is resumed.
#[utoipa::path(tag = "opening", params(("id" = Id<of::OpeningCommitment>, Path)),
    request_body = SuspendOpeningCommitment, responses((status = 200, body = OpeningCommitmentView)))]
#[post("/opening-commitments/{id}/suspend")]
pub async fn suspend_opening_commitment(
    call: Call,
    id: PathId<of::OpeningCommitment>,
    body: Body<SuspendOpeningCommitment>,
) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        check_seen(tx, *id, seen.as_ref())?;
        let (found, affected) = rules::suspend(tx, *id, &body.reason, body.cancel_bookings)?;
        answer(tx, found, Some(affected))
    })
    .await
}

/// Resume a suspended commitment.
#[utoipa::path(tag = "opening", params(("id" = Id<of::OpeningCommitment>, Path)),
    responses((status = 200, body = OpeningCommitmentView)))]
#[post("/opening-commitments/{id}/resume")]
pub async fn resume_opening_commitment(call: Call, id: PathId<of::OpeningCommitment>) -> ApiResult<Answer> {
    step(call, id, rules::resume).await
}

/// End a commitment for good; timetables hold for its spaces again.
#[utoipa::path(tag = "opening", params(("id" = Id<of::OpeningCommitment>, Path)),
    request_body = SuspendOpeningCommitment, responses((status = 200, body = OpeningCommitmentView)))]
#[post("/opening-commitments/{id}/end")]
pub async fn end_opening_commitment(
    call: Call,
    id: PathId<of::OpeningCommitment>,
    body: Body<SuspendOpeningCommitment>,
) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        check_seen(tx, *id, seen.as_ref())?;
        let (found, affected) = rules::end(tx, *id, &body.reason, body.cancel_bookings)?;
        answer(tx, found, Some(affected))
    })
    .await
}

type Step = fn(&mut Tx<'_>, Id<of::OpeningCommitment>) -> ApiResult<Found>;

async fn step(call: Call, id: PathId<of::OpeningCommitment>, rule: Step) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        check_seen(tx, *id, seen.as_ref())?;
        let found = rule(tx, *id)?;
        answer(tx, found, None)
    })
    .await
}

fn check_seen(
    tx: &mut Tx<'_>,
    id: Id<of::OpeningCommitment>,
    seen: Option<&citong_kernel::call::IfMatch>,
) -> ApiResult<()> {
    let Some(seen) = seen else { return Ok(()) };
    seen.check(store::find_for(tx, Action::GetOpeningCommitment, id)?.row.version)
}

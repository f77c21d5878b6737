//! Handlers of rounds.

use super::store::{self, Round};
use super::views::{
    AllocateRequest, AllocatedRound, CreateRound, ResultsQuery, RoundPage, RoundQuery, RoundReason,
    RoundResults, RoundView, UpdateRound,
};
use super::{allocate, create, publish};
use crate::allocation::proposals;
use actix_web::{get, patch, post};
use citong_kernel::{Answer, ApiResult, Body, Call, Id, MaybeBody, PathId, Query, Tx, of, page};

/// Proposals in the answer to an allocation.
const MOST_PROPOSALS: i64 = 1000;

/// List rounds, newest first.
#[utoipa::path(tag = "allocation", params(RoundQuery), responses((status = 200, body = RoundPage)))]
#[get("/allocation-rounds")]
pub async fn list_allocation_rounds(call: Call, query: Query<RoundQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| Answer::page(&store::list(tx, &query, limit)?.map(|round| RoundView::of(tx, round))))
        .await
}

/// Announce a round in which a season's weekly times are given out.
#[utoipa::path(tag = "allocation", request_body = CreateRound, responses((status = 201, body = RoundView)))]
#[post("/allocation-rounds")]
pub async fn create_allocation_round(call: Call, body: Body<CreateRound>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let round = create::create(tx, &body)?;
        let view = view_of(tx, round)?;
        Ok(Answer::created(format!("/allocation-rounds/{}", view.id), &view)?.version(view.version))
    })
    .await
}

/// One round.
#[utoipa::path(tag = "allocation", params(("id" = Id<of::AllocationRound>, Path)), responses((status = 200, body = RoundView)))]
#[get("/allocation-rounds/{id}")]
pub async fn get_allocation_round(call: Call, id: PathId<of::AllocationRound>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let round = store::find_visible(tx, *id)?;
        answer(tx, round)
    })
    .await
}

/// Change a round before groups can apply.
#[utoipa::path(tag = "allocation", params(("id" = Id<of::AllocationRound>, Path)), request_body = UpdateRound,
    responses((status = 200, body = RoundView)))]
#[patch("/allocation-rounds/{id}")]
pub async fn update_allocation_round(
    call: Call,
    id: PathId<of::AllocationRound>,
    body: Body<UpdateRound>,
) -> ApiResult<Answer> {
    let seen = call.if_match()?;
    call.write(move |tx| {
        let round = create::update(tx, *id, body.clone(), &seen)?;
        answer(tx, round)
    })
    .await
}

/// Give out the times, after applications are closed; what officers have locked stays.
#[utoipa::path(tag = "allocation", params(("id" = Id<of::AllocationRound>, Path)), request_body = AllocateRequest,
    responses((status = 200, body = AllocatedRound)))]
#[post("/allocation-rounds/{id}/allocate")]
pub async fn allocate_round(
    call: Call,
    id: PathId<of::AllocationRound>,
    body: MaybeBody<AllocateRequest>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let round = allocate::allocate(tx, *id, body.seed)?;
        let round = view_of(tx, round)?;
        let proposals = proposals::first(tx, *id, MOST_PROPOSALS)?;
        Answer::ok(&AllocatedRound { round, proposals })
    })
    .await
}

/// Agree with the times.
#[utoipa::path(tag = "allocation", params(("id" = Id<of::AllocationRound>, Path)), request_body = RoundReason,
    responses((status = 200, body = RoundView)))]
#[post("/allocation-rounds/{id}/decide")]
pub async fn decide_round(
    call: Call,
    id: PathId<of::AllocationRound>,
    body: MaybeBody<RoundReason>,
) -> ApiResult<Answer> {
    step(call, id, body, allocate::decide).await
}

/// Publish a decided round: its times become series of bookings, and applicants are told.
#[utoipa::path(tag = "allocation", params(("id" = Id<of::AllocationRound>, Path)), request_body = RoundReason,
    responses((status = 200, body = RoundResults)))]
#[post("/allocation-rounds/{id}/publish")]
pub async fn publish_round(
    call: Call,
    id: PathId<of::AllocationRound>,
    body: MaybeBody<RoundReason>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        body.check()?;
        let round = publish::publish(tx, *id, body.reason.as_deref())?;
        Answer::ok(&proposals::results(tx, &round, None, 100)?)
    })
    .await
}

/// End a published round; its series stay.
#[utoipa::path(tag = "allocation", params(("id" = Id<of::AllocationRound>, Path)), request_body = RoundReason,
    responses((status = 200, body = RoundView)))]
#[post("/allocation-rounds/{id}/close")]
pub async fn close_round(
    call: Call,
    id: PathId<of::AllocationRound>,
    body: MaybeBody<RoundReason>,
) -> ApiResult<Answer> {
    step(call, id, body, allocate::close).await
}

/// What became of a published round: bookings made, and dates that could not be booked, and why. Groups see theirs.
#[utoipa::path(tag = "allocation", params(("id" = Id<of::AllocationRound>, Path), ResultsQuery),
    responses((status = 200, body = RoundResults)))]
#[get("/allocation-rounds/{id}/results")]
pub async fn get_allocation_results(
    call: Call,
    id: PathId<of::AllocationRound>,
    query: Query<ResultsQuery>,
) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let round = store::find_visible(tx, *id)?;
        Answer::ok(&proposals::results(tx, &round, query.cursor.as_deref(), limit)?)
    })
    .await
}

type Step = fn(&mut Tx<'_>, Id<of::AllocationRound>, Option<&str>) -> ApiResult<Round>;

async fn step(
    call: Call,
    id: PathId<of::AllocationRound>,
    body: MaybeBody<RoundReason>,
    step: Step,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        body.check()?;
        let round = step(tx, *id, body.reason.as_deref())?;
        answer(tx, round)
    })
    .await
}

fn answer(tx: &mut Tx<'_>, round: Round) -> ApiResult<Answer> {
    let view = view_of(tx, round)?;
    Ok(Answer::ok(&view)?.version(view.version))
}

fn view_of(tx: &mut Tx<'_>, round: Round) -> ApiResult<RoundView> {
    let spaces = store::spaces_of(tx, round.id)?;
    let space_ids = spaces.into_iter().map(|space| space.id).collect();
    Ok(RoundView { space_ids: Some(space_ids), ..RoundView::of(tx, round) })
}

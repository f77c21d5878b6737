//! Handlers of challenges.

use super::challenge_views::{
    AnswerChallenge, ChallengePage, ChallengeQuery, ChallengeView, CreateChallenge,
};
use super::challenges;
use super::store::{self, Found};
use crate::awards::StatedReason;
use actix_web::{get, post};
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, MaybeBody, PathId, Query, Tx, of, page};

fn answer(tx: &Tx<'_>, found: Found) -> ApiResult<Answer> {
    let version = found.row.version;
    Ok(Answer::ok(&ChallengeView::of(tx, found))?.version(version))
}

/// List challenges: one's own, and those that one answers, supervises or audits.
#[utoipa::path(tag = "remedies", params(ChallengeQuery), responses((status = 200, body = ChallengePage)))]
#[get("/challenges")]
pub async fn list_challenges(call: Call, query: Query<ChallengeQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let page = store::list(tx, &query, limit)?;
        Answer::page(&page.map(|found| ChallengeView::of(tx, found)))
    })
    .await
}

/// Challenge the documents, the process or the result of a purchase, within seven working days.
#[utoipa::path(tag = "remedies", request_body = CreateChallenge, responses((status = 201, body = ChallengeView)))]
#[post("/challenges")]
pub async fn create_challenge(call: Call, body: Body<CreateChallenge>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = challenges::create(tx, &body)?;
        let path = format!("/challenges/{}", found.row.id);
        Ok(Answer::created(path, &ChallengeView::of(tx, found))?.version(1))
    })
    .await
}

/// One challenge.
#[utoipa::path(tag = "remedies", params(("id" = Id<of::Challenge>, Path)),
    responses((status = 200, body = ChallengeView)))]
#[get("/challenges/{id}")]
pub async fn get_challenge(call: Call, id: PathId<of::Challenge>) -> ApiResult<Answer> {
    call.read_fast(move |tx| {
        let found = store::find_for(tx, Action::GetChallenge, *id)?;
        answer(tx, found)
    })
    .await
}

type Step = fn(&mut Tx<'_>, Id<of::Challenge>, &StatedReason) -> ApiResult<Found>;

async fn step(
    call: Call,
    id: PathId<of::Challenge>,
    body: MaybeBody<StatedReason>,
    rule: Step,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = rule(tx, *id, &body)?;
        answer(tx, found)
    })
    .await
}

/// Take up a challenge.
#[utoipa::path(tag = "remedies", params(("id" = Id<of::Challenge>, Path)), request_body = StatedReason,
    responses((status = 200, body = ChallengeView)))]
#[post("/challenges/{id}/accept")]
pub async fn accept_challenge(
    call: Call,
    id: PathId<of::Challenge>,
    body: MaybeBody<StatedReason>,
) -> ApiResult<Answer> {
    step(call, id, body, challenges::accept).await
}

/// Do not take up a challenge, with the reason.
#[utoipa::path(tag = "remedies", params(("id" = Id<of::Challenge>, Path)), request_body = StatedReason,
    responses((status = 200, body = ChallengeView)))]
#[post("/challenges/{id}/reject")]
pub async fn reject_challenge(
    call: Call,
    id: PathId<of::Challenge>,
    body: MaybeBody<StatedReason>,
) -> ApiResult<Answer> {
    step(call, id, body, challenges::reject).await
}

/// Answer a challenge, within seven working days.
#[utoipa::path(tag = "remedies", params(("id" = Id<of::Challenge>, Path)), request_body = AnswerChallenge,
    responses((status = 200, body = ChallengeView)))]
#[post("/challenges/{id}/answer")]
pub async fn answer_challenge(
    call: Call,
    id: PathId<of::Challenge>,
    body: Body<AnswerChallenge>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = challenges::answer(tx, *id, &body)?;
        answer(tx, found)
    })
    .await
}

/// Withdraw one's own challenge.
#[utoipa::path(tag = "remedies", params(("id" = Id<of::Challenge>, Path)), request_body = StatedReason,
    responses((status = 200, body = ChallengeView)))]
#[post("/challenges/{id}/withdraw")]
pub async fn withdraw_challenge(
    call: Call,
    id: PathId<of::Challenge>,
    body: MaybeBody<StatedReason>,
) -> ApiResult<Answer> {
    step(call, id, body, challenges::withdraw).await
}

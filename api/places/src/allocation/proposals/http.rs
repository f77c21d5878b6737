//! Handlers of proposals.

use super::rules;
use super::store::{self, Found};
use super::views::{ProposalPage, ProposalQuery, ProposalReason, ProposalView, UpdateProposal};
use crate::allocation::rounds;
use actix_web::{get, patch, post};
use citong_kernel::check::Check;
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, MaybeBody, PathId, Query, Tx, of, page};

/// List the weekly times that a round proposes.
#[utoipa::path(tag = "allocation", params(("id" = Id<of::AllocationRound>, Path), ProposalQuery),
    responses((status = 200, body = ProposalPage)))]
#[get("/allocation-rounds/{id}/proposals")]
pub async fn list_allocation_proposals(
    call: Call,
    id: PathId<of::AllocationRound>,
    query: Query<ProposalQuery>,
) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let round = rounds::find_visible(tx, *id)?;
        tx.require(Action::ListAllocationProposals, &round.scope())?;
        Answer::page(&store::list(tx, *id, &query, None, limit)?.map(ProposalView::from))
    })
    .await
}

/// Give a group another place or time; refused where that clashes. It is locked then.
#[utoipa::path(tag = "allocation", params(("id" = Id<of::AllocationProposal>, Path)), request_body = UpdateProposal,
    responses((status = 200, body = ProposalView)))]
#[patch("/allocation-proposals/{id}")]
pub async fn update_allocation_proposal(
    call: Call,
    id: PathId<of::AllocationProposal>,
    body: Body<UpdateProposal>,
) -> ApiResult<Answer> {
    let seen = call.if_match()?;
    call.write(move |tx| {
        let found = rules::update(tx, *id, &body, &seen)?;
        answer(found)
    })
    .await
}

/// Keep a time when times are given out again.
#[utoipa::path(tag = "allocation", params(("id" = Id<of::AllocationProposal>, Path)), request_body = ProposalReason,
    responses((status = 200, body = ProposalView)))]
#[post("/allocation-proposals/{id}/lock")]
pub async fn lock_allocation_proposal(
    call: Call,
    id: PathId<of::AllocationProposal>,
    body: MaybeBody<ProposalReason>,
) -> ApiResult<Answer> {
    step(call, id, body, |tx, id, reason| rules::set_locked(tx, id, true, reason)).await
}

/// Let a time change again when times are given out.
#[utoipa::path(tag = "allocation", params(("id" = Id<of::AllocationProposal>, Path)), request_body = ProposalReason,
    responses((status = 200, body = ProposalView)))]
#[post("/allocation-proposals/{id}/unlock")]
pub async fn unlock_allocation_proposal(
    call: Call,
    id: PathId<of::AllocationProposal>,
    body: MaybeBody<ProposalReason>,
) -> ApiResult<Answer> {
    step(call, id, body, |tx, id, reason| rules::set_locked(tx, id, false, reason)).await
}

/// Take a time out; it is free for others when times are given out again.
#[utoipa::path(tag = "allocation", params(("id" = Id<of::AllocationProposal>, Path)), request_body = ProposalReason,
    responses((status = 200, body = ProposalView)))]
#[post("/allocation-proposals/{id}/drop")]
pub async fn drop_allocation_proposal(
    call: Call,
    id: PathId<of::AllocationProposal>,
    body: MaybeBody<ProposalReason>,
) -> ApiResult<Answer> {
    step(call, id, body, rules::take_out).await
}

type Step = fn(&mut Tx<'_>, Id<of::AllocationProposal>, Option<&str>) -> ApiResult<Found>;

async fn step(
    call: Call,
    id: PathId<of::AllocationProposal>,
    body: MaybeBody<ProposalReason>,
    step: Step,
) -> ApiResult<Answer> {
    let mut check = Check::new();
    check.optional_text("/reason", body.reason.as_deref(), 0..=500);
    check.done()?;
    call.write(move |tx| {
        let found = step(tx, *id, body.reason.as_deref())?;
        answer(found)
    })
    .await
}

fn answer(found: Found) -> ApiResult<Answer> {
    let view = ProposalView::from(found);
    Ok(Answer::ok(&view)?.version(view.version))
}

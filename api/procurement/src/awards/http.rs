//! Handlers of awards.

use super::views::{AwardDecisionView, AwardPage, AwardProject, AwardQuery, AwardView, CancelAward};
use super::{publish, rules, store};
use crate::contracts::deadlines_of;
use crate::projects::{self, Project};
use actix_web::{get, post};
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, MaybeBody, PathId, Query, Tx, of, page};

fn decision(tx: &mut Tx<'_>, project: &Project) -> ApiResult<Answer> {
    let mut awards = Vec::new();
    for award in store::active_of_project(tx, project.id)? {
        let found = store::fetch(tx, award.id)?;
        awards.push(AwardView::of(tx, found));
    }
    let (clocks, deadlines) = (projects::clocks(tx, project.id)?, deadlines_of(tx, project)?);
    let view = AwardDecisionView::of(project, &clocks, awards, deadlines);
    Ok(Answer::ok(&view)?.version(project.version))
}

/// Decide who wins each lot, by the ranking of the evaluation.
#[utoipa::path(tag = "contracts", params(("id" = Id<of::ProcurementProject>, Path)), request_body = AwardProject,
    responses((status = 200, body = AwardDecisionView)))]
#[post("/procurement-projects/{id}/award")]
pub async fn award_project(
    call: Call,
    id: PathId<of::ProcurementProject>,
    body: MaybeBody<AwardProject>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let project = rules::award(tx, *id, &body)?;
        decision(tx, &project)
    })
    .await
}

/// Announce the result; the terms for challenges and for the contract begin.
#[utoipa::path(tag = "contracts", params(("id" = Id<of::ProcurementProject>, Path)),
    responses((status = 200, body = AwardDecisionView)))]
#[post("/procurement-projects/{id}/publish-result")]
pub async fn publish_result(call: Call, id: PathId<of::ProcurementProject>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let project = publish::publish_result(tx, *id)?;
        decision(tx, &project)
    })
    .await
}

/// List awards; the public sees those of announced results.
#[utoipa::path(tag = "contracts", params(AwardQuery), responses((status = 200, body = AwardPage)))]
#[get("/awards")]
pub async fn list_awards(call: Call, query: Query<AwardQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let page = store::list(tx, &query, limit)?;
        Answer::page(&page.map(|found| AwardView::of(tx, found)))
    })
    .await
}

/// One award.
#[utoipa::path(tag = "contracts", params(("id" = Id<of::Award>, Path)), responses((status = 200, body = AwardView)))]
#[get("/awards/{id}")]
pub async fn get_award(call: Call, id: PathId<of::Award>) -> ApiResult<Answer> {
    call.read_fast(move |tx| {
        let found = store::find_for(tx, Action::GetAward, *id)?;
        let version = found.row.version;
        Ok(Answer::ok(&AwardView::of(tx, found))?.version(version))
    })
    .await
}

/// Cancel an award that is not signed; the next candidate may be awarded.
#[utoipa::path(tag = "contracts", params(("id" = Id<of::Award>, Path)), request_body = CancelAward,
    responses((status = 200, body = AwardView)))]
#[post("/awards/{id}/cancel")]
pub async fn cancel_award(call: Call, id: PathId<of::Award>, body: Body<CancelAward>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = rules::cancel(tx, *id, &body)?;
        let version = found.row.version;
        Ok(Answer::ok(&AwardView::of(tx, found))?.version(version))
    })
    .await
}

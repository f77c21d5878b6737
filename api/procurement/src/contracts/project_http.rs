//! Handlers of what concerns a whole project: signing, its legal clocks, its file.

use super::archive_views::{ArchiveProject, ArchiveView};
use super::deadlines::{DeadlineView, deadlines_of};
use super::requests::SignContract;
use super::views::ContractView;
use super::{archive, sign};
use crate::projects;
use actix_web::{get, post};
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, MaybeBody, PathId, of};
use serde::Serialize;
use utoipa::ToSchema;

/// The legal clocks of a project.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProjectDeadlines {
    /// Those that have begun.
    pub items: Vec<DeadlineView>,
}

/// Sign the contract of an awarded lot, at the price of the award.
#[utoipa::path(tag = "contracts", params(("id" = Id<of::ProcurementProject>, Path)), request_body = SignContract,
    responses((status = 201, body = ContractView)))]
#[post("/procurement-projects/{id}/sign")]
pub async fn sign_contract(
    call: Call,
    id: PathId<of::ProcurementProject>,
    body: Body<SignContract>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = sign::sign(tx, *id, &body)?;
        let (path, version) = (format!("/contracts/{}", found.row.id), found.row.version);
        Ok(Answer::created(path, &ContractView::of(tx, found)?)?.version(version))
    })
    .await
}

/// The legal clocks after the evaluation of a project: what is due, what was done, what is late.
#[utoipa::path(tag = "contracts", params(("id" = Id<of::ProcurementProject>, Path)),
    responses((status = 200, body = ProjectDeadlines)))]
#[get("/procurement-projects/{id}/deadlines")]
pub async fn get_project_deadlines(call: Call, id: PathId<of::ProcurementProject>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let project = projects::find_for(tx, Action::GetProjectDeadlines, *id)?;
        Answer::ok(&ProjectDeadlines { items: deadlines_of(tx, &project)? })
    })
    .await
}

/// Archive a project that is over, for fifteen years at least.
#[utoipa::path(tag = "contracts", params(("id" = Id<of::ProcurementProject>, Path)), request_body = ArchiveProject,
    responses((status = 200, body = ArchiveView)))]
#[post("/procurement-projects/{id}/archive")]
pub async fn archive_project(
    call: Call,
    id: PathId<of::ProcurementProject>,
    body: MaybeBody<ArchiveProject>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let project = archive::archive(tx, *id, &body)?;
        Answer::ok(&archive::file_of(tx, project.id)?)
    })
    .await
}

/// The file of a project: every document with its digest, awards, contracts, payments, remedies.
#[utoipa::path(tag = "contracts", params(("id" = Id<of::ProcurementProject>, Path)),
    responses((status = 200, body = ArchiveView)))]
#[get("/procurement-projects/{id}/archive")]
pub async fn get_project_archive(call: Call, id: PathId<of::ProcurementProject>) -> ApiResult<Answer> {
    call.read(move |tx| Answer::ok(&archive::file_of(tx, *id)?)).await
}

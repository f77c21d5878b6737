//! Handlers of consultations and opinions.

use super::views::{
    CloseConsultation, ConsultRequirement, OpinionPage, OpinionQuery, OpinionView, PublicizeSingleSource,
    SubmitOpinion,
};
use super::{rules, store};
use crate::projects::http::{answer, check_seen};
use crate::projects::store as projects;
use crate::projects::views::ProcurementProjectView;
use actix_web::{get, post};
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, PathId, Query, of, page};

/// Ask the public what it thinks of what is to be bought.
#[utoipa::path(tag = "procurement", params(("id" = Id<of::ProcurementProject>, Path)),
    request_body = ConsultRequirement, responses((status = 200, body = ProcurementProjectView)))]
#[post("/procurement-projects/{id}/consult")]
pub async fn consult_requirement(
    call: Call,
    id: PathId<of::ProcurementProject>,
    body: Body<ConsultRequirement>,
) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        check_seen(tx, *id, seen.as_ref())?;
        let project = rules::consult(tx, *id, &body)?;
        answer(tx, project)
    })
    .await
}

/// Close the consultation: every opinion is adopted or not, with a reason.
#[utoipa::path(tag = "procurement", params(("id" = Id<of::ProcurementProject>, Path)),
    request_body = CloseConsultation, responses((status = 200, body = ProcurementProjectView)))]
#[post("/procurement-projects/{id}/close-consultation")]
pub async fn close_consultation(
    call: Call,
    id: PathId<of::ProcurementProject>,
    body: Body<CloseConsultation>,
) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        check_seen(tx, *id, seen.as_ref())?;
        let project = rules::close(tx, *id, &body)?;
        answer(tx, project)
    })
    .await
}

/// Publicize that there is one source only; objections are opinions.
#[utoipa::path(tag = "procurement", params(("id" = Id<of::ProcurementProject>, Path)),
    request_body = PublicizeSingleSource, responses((status = 200, body = ProcurementProjectView)))]
#[post("/procurement-projects/{id}/publicity")]
pub async fn publicize_single_source(
    call: Call,
    id: PathId<of::ProcurementProject>,
    body: Body<PublicizeSingleSource>,
) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        check_seen(tx, *id, seen.as_ref())?;
        let project = rules::publicize(tx, *id, &body)?;
        answer(tx, project)
    })
    .await
}

/// What the public said, and what became of it.
#[utoipa::path(tag = "procurement", params(("id" = Id<of::ProcurementProject>, Path), OpinionQuery),
    responses((status = 200, body = OpinionPage)))]
#[get("/procurement-projects/{id}/opinions")]
pub async fn list_opinions(
    call: Call,
    id: PathId<of::ProcurementProject>,
    query: Query<OpinionQuery>,
) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        projects::find_for(tx, Action::ListOpinions, *id)?;
        let page = store::list(tx, *id, query.cursor.as_deref(), limit)?;
        Answer::page(&page.map(OpinionView::from))
    })
    .await
}

/// Give an opinion while the public is asked.
#[utoipa::path(tag = "procurement", params(("id" = Id<of::ProcurementProject>, Path)),
    request_body = SubmitOpinion, responses((status = 201, body = OpinionView)))]
#[post("/procurement-projects/{id}/opinions")]
pub async fn submit_opinion(
    call: Call,
    id: PathId<of::ProcurementProject>,
    body: Body<SubmitOpinion>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let opinion = rules::submit(tx, *id, &body.text)?;
        let path = format!("/procurement-projects/{id}/opinions", id = opinion.project_id);
        Answer::created(path, &OpinionView::from(opinion))
    })
    .await
}

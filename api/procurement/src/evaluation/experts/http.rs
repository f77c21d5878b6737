//! Handlers of experts.

use super::rules;
use super::store::{self, Expert};
use super::views::{
    CreateExpert, CreateExpertAffiliation, ExpertAffiliationPage, ExpertAffiliationView, ExpertPage,
    ExpertQuery, ExpertView, UpdateExpert,
};
use crate::evaluation::reasons::EvaluationReason;
use actix_web::{get, patch, post};
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, Page, PathId, Query, Tx, of, page};

fn answer(tx: &Tx<'_>, expert: Expert) -> ApiResult<Answer> {
    let version = expert.version;
    Ok(Answer::ok(&ExpertView::of(tx, expert))?.version(version))
}

/// List experts; their names are never public.
#[utoipa::path(tag = "evaluation", params(ExpertQuery), responses((status = 200, body = ExpertPage)))]
#[get("/experts")]
pub async fn list_experts(call: Call, query: Query<ExpertQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let page = store::list(tx, &query, limit)?;
        Answer::page(&page.map(|expert| ExpertView::of(tx, expert)))
    })
    .await
}

/// Enter an expert; the account becomes a reviewer.
#[utoipa::path(tag = "evaluation", request_body = CreateExpert, responses((status = 201, body = ExpertView)))]
#[post("/experts")]
pub async fn create_expert(call: Call, body: Body<CreateExpert>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let expert = rules::create(tx, &body)?;
        let path = format!("/experts/{}", expert.id);
        Ok(Answer::created(path, &ExpertView::of(tx, expert))?.version(1))
    })
    .await
}

/// One expert.
#[utoipa::path(tag = "evaluation", params(("id" = Id<of::Expert>, Path)),
    responses((status = 200, body = ExpertView)))]
#[get("/experts/{id}")]
pub async fn get_expert(call: Call, id: PathId<of::Expert>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let expert = store::find_for(tx, Action::GetExpert, *id)?;
        answer(tx, expert)
    })
    .await
}

/// Change what is known of an expert.
#[utoipa::path(tag = "evaluation", params(("id" = Id<of::Expert>, Path)), request_body = UpdateExpert,
    responses((status = 200, body = ExpertView)))]
#[patch("/experts/{id}")]
pub async fn update_expert(
    call: Call,
    id: PathId<of::Expert>,
    body: Body<UpdateExpert>,
) -> ApiResult<Answer> {
    let seen = call.if_match()?;
    call.write(move |tx| {
        let expert = rules::update(tx, *id, &body, &seen)?;
        answer(tx, expert)
    })
    .await
}

/// Suspend an expert: they are not drawn until reinstated.
#[utoipa::path(tag = "evaluation", params(("id" = Id<of::Expert>, Path)), request_body = EvaluationReason,
    responses((status = 200, body = ExpertView)))]
#[post("/experts/{id}/suspend")]
pub async fn suspend_expert(
    call: Call,
    id: PathId<of::Expert>,
    body: Body<EvaluationReason>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let expert = rules::suspend(tx, *id, &body.reason)?;
        answer(tx, expert)
    })
    .await
}

/// Reinstate a suspended expert.
#[utoipa::path(tag = "evaluation", params(("id" = Id<of::Expert>, Path)),
    responses((status = 200, body = ExpertView)))]
#[post("/experts/{id}/reinstate")]
pub async fn reinstate_expert(call: Call, id: PathId<of::Expert>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let expert = rules::reinstate(tx, *id)?;
        answer(tx, expert)
    })
    .await
}

/// What ties an expert to organizations.
#[utoipa::path(tag = "evaluation", params(("id" = Id<of::Expert>, Path)),
    responses((status = 200, body = ExpertAffiliationPage)))]
#[get("/experts/{id}/affiliations")]
pub async fn list_expert_affiliations(call: Call, id: PathId<of::Expert>) -> ApiResult<Answer> {
    call.read(move |tx| {
        store::find_for(tx, Action::ListExpertAffiliations, *id)?;
        let rows = store::affiliations(tx, *id)?;
        let items: Vec<_> = rows.into_iter().map(ExpertAffiliationView::from).collect();
        Answer::page(&Page { items, next_cursor: None, total: None })
    })
    .await
}

/// Note what ties an expert to an organization: it keeps them off panels where that organization takes part.
#[utoipa::path(tag = "evaluation", params(("id" = Id<of::Expert>, Path)),
    request_body = CreateExpertAffiliation, responses((status = 201, body = ExpertAffiliationView)))]
#[post("/experts/{id}/affiliations")]
pub async fn create_expert_affiliation(
    call: Call,
    id: PathId<of::Expert>,
    body: Body<CreateExpertAffiliation>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let made = rules::add_affiliation(tx, *id, &body)?;
        let path = format!("/experts/{}/affiliations", *id);
        Answer::created(path, &ExpertAffiliationView::from(made))
    })
    .await
}

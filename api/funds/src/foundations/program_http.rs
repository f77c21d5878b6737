//! Handlers of purposes, projects and related parties.

use super::program_views::{
    ChangeFundPurpose, CreateFundProject, CreateFundPurpose, CreateFundRelatedParty, FundProgramQuery,
    FundProjectPage, FundProjectView, FundPurposePage, FundPurposeView, FundRelatedPartyPage,
    FundRelatedPartyView,
};
use super::{programs, store};
use actix_web::{get, post};
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, PathId, Query, of, page};

/// List what a fund's money is restricted to.
#[utoipa::path(tag = "funds", params(("id" = Id<of::Fund>, Path), FundProgramQuery),
    responses((status = 200, body = FundPurposePage)))]
#[get("/funds/{id}/purposes")]
pub async fn list_fund_purposes(
    call: Call,
    id: PathId<of::Fund>,
    query: Query<FundProgramQuery>,
) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| Answer::page(&programs::purposes(tx, *id, &query, limit)?.map(FundPurposeView::from)))
        .await
}

/// Open a purpose with its own cash and income in the ledger.
#[utoipa::path(tag = "funds", params(("id" = Id<of::Fund>, Path)), request_body = CreateFundPurpose,
    responses((status = 201, body = FundPurposeView)))]
#[post("/funds/{id}/purposes")]
pub async fn create_fund_purpose(
    call: Call,
    id: PathId<of::Fund>,
    body: Body<CreateFundPurpose>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = programs::open_purpose(tx, *id, &body)?;
        let path = format!("/funds/{}/purposes", row.fund_id);
        Answer::created(path, &FundPurposeView::from(row))
    })
    .await
}

/// Change what restricted money is for: with the donor's consent and a passed vote.
#[utoipa::path(tag = "funds", params(("id" = Id<of::FundPurpose>, Path)), request_body = ChangeFundPurpose,
    responses((status = 200, body = FundPurposeView)))]
#[post("/fund-purposes/{id}/change")]
pub async fn change_fund_purpose(
    call: Call,
    id: PathId<of::FundPurpose>,
    body: Body<ChangeFundPurpose>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let (row, _) = programs::change_purpose(tx, *id, &body)?;
        Answer::ok(&FundPurposeView::from(row))
    })
    .await
}

/// List a fund's projects.
#[utoipa::path(tag = "funds", params(("id" = Id<of::Fund>, Path), FundProgramQuery),
    responses((status = 200, body = FundProjectPage)))]
#[get("/funds/{id}/projects")]
pub async fn list_fund_projects(
    call: Call,
    id: PathId<of::Fund>,
    query: Query<FundProgramQuery>,
) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| Answer::page(&programs::projects(tx, *id, &query, limit)?.map(FundProjectView::from)))
        .await
}

/// Enter a project.
#[utoipa::path(tag = "funds", params(("id" = Id<of::Fund>, Path)), request_body = CreateFundProject,
    responses((status = 201, body = FundProjectView)))]
#[post("/funds/{id}/projects")]
pub async fn create_fund_project(
    call: Call,
    id: PathId<of::Fund>,
    body: Body<CreateFundProject>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = programs::create_project(tx, *id, &body)?;
        Answer::created(format!("/fund-projects/{}", row.id), &FundProjectView::from(row))
    })
    .await
}

/// One project.
#[utoipa::path(tag = "funds", params(("id" = Id<of::FundProject>, Path)),
    responses((status = 200, body = FundProjectView)))]
#[get("/fund-projects/{id}")]
pub async fn get_fund_project(call: Call, id: PathId<of::FundProject>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let row = programs::project(tx, *id)?;
        store::find_for(tx, Action::GetFundProject, row.fund_id)?;
        Answer::ok(&FundProjectView::from(row))
    })
    .await
}

/// List those who may not benefit from a fund.
#[utoipa::path(tag = "funds", params(("id" = Id<of::Fund>, Path), FundProgramQuery),
    responses((status = 200, body = FundRelatedPartyPage)))]
#[get("/funds/{id}/related-parties")]
pub async fn list_fund_related_parties(
    call: Call,
    id: PathId<of::Fund>,
    query: Query<FundProgramQuery>,
) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        Answer::page(&programs::related_parties(tx, *id, &query, limit)?.map(FundRelatedPartyView::from))
    })
    .await
}

/// Enter somebody who may not benefit from a fund.
#[utoipa::path(tag = "funds", params(("id" = Id<of::Fund>, Path)), request_body = CreateFundRelatedParty,
    responses((status = 201, body = FundRelatedPartyView)))]
#[post("/funds/{id}/related-parties")]
pub async fn create_fund_related_party(
    call: Call,
    id: PathId<of::Fund>,
    body: Body<CreateFundRelatedParty>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = programs::add_related_party(tx, *id, &body)?;
        let path = format!("/funds/{}/related-parties", row.fund_id);
        Answer::created(path, &FundRelatedPartyView::from(row))
    })
    .await
}

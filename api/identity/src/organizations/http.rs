//! Handlers of organizations.

use super::views::{
    CreateOrganization, OrganizationPage, OrganizationQuery, OrganizationView, UpdateOrganization,
};
use super::{rules, store};
use actix_web::{get, patch, post};
use citong_kernel::{Answer, ApiResult, Body, Call, Id, PathId, Query, of, page};

/// List organizations.
#[utoipa::path(tag = "organizations", params(OrganizationQuery), responses((status = 200, body = OrganizationPage)))]
#[get("/organizations")]
pub async fn list_organizations(call: Call, query: Query<OrganizationQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    let page = call.read(move |tx| store::list(tx, &query, limit)).await?;
    Answer::page(&page.map(OrganizationView::from))
}

/// Enter an organization.
#[utoipa::path(tag = "organizations", request_body = CreateOrganization,
    responses((status = 201, body = OrganizationView)))]
#[post("/organizations")]
pub async fn create_organization(call: Call, body: Body<CreateOrganization>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = rules::create(tx, &body)?;
        let version = row.version;
        let view = OrganizationView::from(row);
        Ok(Answer::created(format!("/organizations/{}", view.id), &view)?.version(version))
    })
    .await
}

/// One organization.
#[utoipa::path(tag = "organizations", params(("id" = Id<of::Organization>, Path)),
    responses((status = 200, body = OrganizationView)))]
#[get("/organizations/{id}")]
pub async fn get_organization(call: Call, id: PathId<of::Organization>) -> ApiResult<Answer> {
    call.read_fast(move |tx| {
        let row = store::find(tx, *id)?;
        let version = row.version;
        Ok(Answer::ok(&OrganizationView::from(row))?.version(version))
    })
    .await
}

/// Change an organization.
#[utoipa::path(tag = "organizations", params(("id" = Id<of::Organization>, Path)), request_body = UpdateOrganization,
    responses((status = 200, body = OrganizationView)))]
#[patch("/organizations/{id}")]
pub async fn update_organization(
    call: Call,
    id: PathId<of::Organization>,
    body: Body<UpdateOrganization>,
) -> ApiResult<Answer> {
    let seen = call.if_match()?;
    call.write(move |tx| {
        let row = rules::update(tx, *id, &body, &seen)?;
        let version = row.version;
        Ok(Answer::ok(&OrganizationView::from(row))?.version(version))
    })
    .await
}

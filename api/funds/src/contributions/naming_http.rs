//! Handlers of names.

use super::naming;
use super::naming_views::{
    ApproveNamingRight, GrantNamingRight, NamingQuery, NamingRightPage, NamingRightView, RejectNamingRight,
};
use super::store::Naming;
use actix_web::{get, post};
use citong_kernel::{Answer, ApiResult, Body, Call, Id, PathId, Query, Tx, of, page};

/// Propose a name in return for a sponsorship.
#[utoipa::path(tag = "contributions", params(("id" = Id<of::Contribution>, Path)), request_body = GrantNamingRight,
    responses((status = 201, body = NamingRightView)))]
#[post("/contributions/{id}/naming-rights")]
pub async fn grant_naming_right(
    call: Call,
    id: PathId<of::Contribution>,
    body: Body<GrantNamingRight>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = naming::grant(tx, *id, &body)?;
        let path = format!("/naming-rights/{}", row.id);
        Ok(Answer::created(path, &NamingRightView::of(row, tx.now.local_date()))?.version(1))
    })
    .await
}

/// List the names that are or were borne.
#[utoipa::path(tag = "contributions", params(NamingQuery), responses((status = 200, body = NamingRightPage)))]
#[get("/naming-rights")]
pub async fn list_naming_rights(call: Call, query: Query<NamingQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let today = tx.now.local_date();
        Answer::page(&naming::list(tx, &query, limit)?.map(|row| NamingRightView::of(row, today)))
    })
    .await
}

/// One name.
#[utoipa::path(tag = "contributions", params(("id" = Id<of::NamingRight>, Path)),
    responses((status = 200, body = NamingRightView)))]
#[get("/naming-rights/{id}")]
pub async fn get_naming_right(call: Call, id: PathId<of::NamingRight>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let row = naming::find_for(tx, *id)?;
        answer(tx, row)
    })
    .await
}

/// Approve a name; not by who recorded it, and never two at a time.
#[utoipa::path(tag = "contributions", params(("id" = Id<of::NamingRight>, Path)), request_body = ApproveNamingRight,
    responses((status = 200, body = NamingRightView)))]
#[post("/naming-rights/{id}/approve")]
pub async fn approve_naming_right(
    call: Call,
    id: PathId<of::NamingRight>,
    body: Body<ApproveNamingRight>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = naming::approve(tx, *id, &body)?;
        answer(tx, row)
    })
    .await
}

/// Do not approve a name.
#[utoipa::path(tag = "contributions", params(("id" = Id<of::NamingRight>, Path)), request_body = RejectNamingRight,
    responses((status = 200, body = NamingRightView)))]
#[post("/naming-rights/{id}/reject")]
pub async fn reject_naming_right(
    call: Call,
    id: PathId<of::NamingRight>,
    body: Body<RejectNamingRight>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = naming::reject(tx, *id, &body.reason)?;
        answer(tx, row)
    })
    .await
}

fn answer(tx: &Tx<'_>, row: Naming) -> ApiResult<Answer> {
    let version = row.version;
    Ok(Answer::ok(&NamingRightView::of(row, tx.now.local_date()))?.version(version))
}

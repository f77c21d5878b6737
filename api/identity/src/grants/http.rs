//! Handlers of grants.

use super::rules;
use super::store;
use super::store::Holder;
use super::views::{GrantPage, GrantView, NewGrant};
use crate::{accounts, clients, regions};
use actix_web::{delete, get, post};
use citong_kernel::check::Check;
use citong_kernel::policy::Grant;
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, Page, PathId, of};

/// List what a person may do.
#[utoipa::path(tag = "users", params(("id" = Id<of::User>, Path, description = "The user")),
    responses((status = 200, body = GrantPage)))]
#[get("/users/{id}/grants")]
pub async fn list_grants(call: Call, id: PathId<of::User>) -> ApiResult<Answer> {
    let rows = call
        .read(move |tx| {
            regions::require_city_wide(tx, Action::ListGrants)?;
            accounts::find(tx, *id)?;
            store::of_holder(tx, Holder::User(*id))
        })
        .await?;
    let items = rows.into_iter().map(GrantView::from).collect();
    Answer::page(&Page { items, next_cursor: None, total: None })
}

/// Give a person a role.
#[utoipa::path(tag = "users", params(("id" = Id<of::User>, Path, description = "The user")),
    request_body = NewGrant, responses((status = 201, body = GrantView)))]
#[post("/users/{id}/grants")]
pub async fn create_grant(call: Call, id: PathId<of::User>, body: Body<NewGrant>) -> ApiResult<Answer> {
    let new = checked(body.0)?;
    call.write(move |tx| {
        accounts::find(tx, *id)?.require_not_erased()?;
        let row = rules::give(tx, Action::CreateGrant, Holder::User(*id), &new, "")?;
        Answer::created(format_args!("/users/{}/grants", *id), &GrantView::from(row))
    })
    .await
}

/// Give a machine client a role.
#[utoipa::path(tag = "users", params(("id" = Id<of::Client>, Path, description = "The machine client")),
    request_body = NewGrant, responses((status = 201, body = GrantView)))]
#[post("/clients/{id}/grants")]
pub async fn create_client_grant(
    call: Call,
    id: PathId<of::Client>,
    body: Body<NewGrant>,
) -> ApiResult<Answer> {
    let new = checked(body.0)?;
    call.write(move |tx| {
        clients::find(tx, *id)?;
        let row = rules::give(tx, Action::CreateClientGrant, Holder::Client(*id), &new, "")?;
        Answer::created(format_args!("/clients/{}", *id), &GrantView::from(row))
    })
    .await
}

/// Take a role back from a person or a machine client.
#[utoipa::path(tag = "users", params(("id" = Id<of::Grant>, Path, description = "The grant")),
    responses((status = 204, description = "It is revoked")))]
#[delete("/grants/{id}")]
pub async fn revoke_grant(call: Call, id: PathId<of::Grant>) -> ApiResult<Answer> {
    call.write(move |tx| {
        rules::revoke(tx, *id)?;
        Ok(Answer::no_content())
    })
    .await
}

fn checked(new: NewGrant) -> ApiResult<Grant> {
    let new = Grant::from(new);
    let mut check = Check::new();
    rules::check_requirements(&mut check, "", &new);
    check.done()?;
    Ok(new)
}

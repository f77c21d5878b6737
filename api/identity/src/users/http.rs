//! Handlers of the administration of accounts.

use super::views::{CreateUser, RevealUser, RevealedUserView, UpdateUser, UserPage, UserQuery, UserView};
use super::{rules, store};
use crate::settings::Identity;
use crate::{accounts, grants, regions};
use actix_web::{get, patch, post, web};
use citong_kernel::check::Check;
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, PathId, Query, of, page};

/// List accounts, masked.
#[utoipa::path(tag = "users", params(UserQuery), responses((status = 200, body = UserPage)))]
#[get("/users")]
pub async fn list_users(call: Call, query: Query<UserQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    let page = call.read(move |tx| {
        regions::require_city_wide(tx, Action::ListUsers)?;
        store::list(tx, &query, limit)?.try_map(|account| rules::view(tx, &account).map(|(_, view)| view))
    });
    Answer::page(&page.await?)
}

/// Create an account with its grants.
#[utoipa::path(tag = "users", request_body = CreateUser, responses((status = 201, body = UserView)))]
#[post("/users")]
pub async fn create_user(
    call: Call,
    identity: web::Data<Identity>,
    body: Body<CreateUser>,
) -> ApiResult<Answer> {
    let (new, roles) = body.0.parts();
    let mut check = Check::new();
    accounts::check_new(&mut check, &new);
    let roles = grants::checked_all(&mut check, roles);
    check.done()?;
    let new = accounts::prepare(&identity, new).await?;
    call.write_unstored(move |tx| {
        regions::require_city_wide(tx, Action::CreateUser)?;
        let account = rules::create(tx, &new, &roles)?;
        let (version, view) = rules::view(tx, &account)?;
        Ok(Answer::created(format_args!("/users/{}", account.id), &view)?.version(version))
    })
    .await
}

/// One account, masked.
#[utoipa::path(tag = "users", params(("id" = Id<of::User>, Path, description = "The user")),
    responses((status = 200, body = UserView)))]
#[get("/users/{id}")]
pub async fn get_user(call: Call, id: PathId<of::User>) -> ApiResult<Answer> {
    let found = call.read(move |tx| {
        regions::require_city_wide(tx, Action::GetUser)?;
        let account = accounts::find(tx, *id)?;
        rules::view(tx, &account)
    });
    let (version, view) = found.await?;
    Ok(Answer::ok(&view)?.version(version))
}

/// Disable or enable an account, or change its name.
#[utoipa::path(tag = "users", params(("id" = Id<of::User>, Path, description = "The user")),
    request_body = UpdateUser, responses((status = 200, body = UserView)))]
#[patch("/users/{id}")]
pub async fn update_user(
    call: Call,
    identity: web::Data<Identity>,
    id: PathId<of::User>,
    body: Body<UpdateUser>,
) -> ApiResult<Answer> {
    let seen = call.if_match()?;
    let limit = identity.settings.account;
    call.write(move |tx| {
        regions::require_city_wide(tx, Action::UpdateUser)?;
        seen.check(accounts::find(tx, *id)?.version)?;
        let account = rules::update(tx, *id, &body, limit)?;
        let (version, view) = rules::view(tx, &account)?;
        Ok(Answer::ok(&view)?.version(version))
    })
    .await
}

/// Show the personal data of an account. The reason is kept in the audit trail.
#[utoipa::path(tag = "users", params(("id" = Id<of::User>, Path, description = "The user")),
    request_body = RevealUser, responses((status = 200, body = RevealedUserView)))]
#[post("/users/{id}/reveal")]
pub async fn reveal_user(call: Call, id: PathId<of::User>, body: Body<RevealUser>) -> ApiResult<Answer> {
    let account = call.write_unstored(move |tx| {
        regions::require_city_wide(tx, Action::RevealUser)?;
        rules::reveal(tx, *id, &body)
    });
    Answer::ok(&RevealedUserView::from(account.await?))
}

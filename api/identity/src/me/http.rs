//! Handlers of one's own account.

use super::views::{DeleteMe, MyDataView, NoticePage, NoticeQuery, NoticeView, UpdateMe};
use super::{erase, export, rules, store};
use crate::accounts::{self, AccountView};
use crate::notifications;
use crate::settings::Identity;
use actix_web::{delete, get, patch, post, web};
use citong_kernel::{Answer, ApiResult, Body, Call, Id, PathId, Query, of, page};

/// One's own account with its grants.
#[utoipa::path(tag = "me", responses((status = 200, body = AccountView)))]
#[get("/me")]
pub async fn get_me(call: Call) -> ApiResult<Answer> {
    let user = rules::caller(&call)?;
    let (version, view) = call.read_fast(move |tx| rules::view(tx, user)).await?;
    Ok(Answer::ok(&view)?.version(version))
}

/// Change one's name or phone.
#[utoipa::path(tag = "me", request_body = UpdateMe, responses((status = 200, body = AccountView)))]
#[patch("/me")]
pub async fn update_me(call: Call, body: Body<UpdateMe>) -> ApiResult<Answer> {
    let user = rules::caller(&call)?;
    let seen = call.if_match()?;
    call.write(move |tx| {
        let account = accounts::find(tx, user)?;
        seen.check(account.version)?;
        rules::update(tx, &account, &body)?;
        let (version, view) = rules::view(tx, user)?;
        Ok(Answer::ok(&view)?.version(version))
    })
    .await
}

/// Erase one's account for good. Bookings stay without a name.
#[utoipa::path(tag = "me", request_body = DeleteMe,
    responses((status = 204, description = "The account is erased")))]
#[delete("/me")]
pub async fn delete_me(call: Call, identity: web::Data<Identity>, body: Body<DeleteMe>) -> ApiResult<Answer> {
    let seen = call.if_match()?;
    let verified = accounts::verify_own_password(&call, &identity, &body.password, "/password").await?;
    let limit = identity.settings.account;
    call.write_unstored(move |tx| {
        let account = accounts::find(tx, verified.id)?;
        seen.check(account.version)?;
        erase::erase(tx, &account, limit)
    })
    .await?;
    Ok(Answer::no_content())
}

/// Everything that is kept about oneself.
#[utoipa::path(tag = "me", responses((status = 200, body = MyDataView)))]
#[get("/me/export")]
pub async fn export_my_data(call: Call) -> ApiResult<Answer> {
    let user = rules::caller(&call)?;
    Answer::ok(&call.read(move |tx| export::export(tx, user)).await?)
}

/// List one's notices, newest first.
#[utoipa::path(tag = "me", params(NoticeQuery), responses((status = 200, body = NoticePage)))]
#[get("/me/notices")]
pub async fn list_my_notices(call: Call, query: Query<NoticeQuery>) -> ApiResult<Answer> {
    let user = rules::caller(&call)?;
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let language = notifications::language_of(tx, user)?;
        Answer::page(&store::notices(tx, user, &query, limit)?.map(|row| NoticeView::of(row, language)))
    })
    .await
}

/// Mark a notice as read.
#[utoipa::path(tag = "me", params(("id" = Id<of::Notice>, Path, description = "The notice")),
    responses((status = 200, body = NoticeView)))]
#[post("/me/notices/{id}/read")]
pub async fn mark_notice_read(call: Call, id: PathId<of::Notice>) -> ApiResult<Answer> {
    let user = rules::caller(&call)?;
    call.write(move |tx| {
        let language = notifications::language_of(tx, user)?;
        Answer::ok(&NoticeView::of(store::mark_read(tx, user, *id)?, language))
    })
    .await
}

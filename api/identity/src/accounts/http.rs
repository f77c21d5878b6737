//! Handlers of registration, login and passwords.

use super::registration;
use super::views::{
    AccountView, ChangePassword, ConfirmPhone, Login, RefreshToken, RegisterResident, RequestPasswordReset,
    ResetPassword, TokensView,
};
use super::{phone, reset, sign_in};
use crate::grants::{self, Holder};
use crate::settings::Identity;
use crate::{ids, sessions};
use actix_web::{post, web};
use citong_kernel::policy::Principal;
use citong_kernel::{Answer, ApiResult, Body, Call, Problem, audit};

/// Register as a resident.
#[utoipa::path(tag = "auth", request_body = RegisterResident,
    responses((status = 201, body = AccountView)))]
#[post("/auth/register")]
pub async fn register_resident(
    call: Call,
    identity: web::Data<Identity>,
    body: Body<RegisterResident>,
) -> ApiResult<Answer> {
    let new = registration::prepare(&identity, body.0.into()).await?;
    call.write_unstored(move |tx| {
        let account = registration::create(tx, &new, "register")?;
        Ok(Answer::created("/me", &AccountView::new(account, Vec::new()))?.version(1))
    })
    .await
}

/// Log in with a login name or a confirmed phone number.
#[utoipa::path(tag = "auth", request_body = Login, responses((status = 200, body = TokensView)))]
#[post("/auth/login")]
pub async fn login(call: Call, identity: web::Data<Identity>, body: Body<Login>) -> ApiResult<Answer> {
    let opened = sign_in::login(&call, &identity, &body).await?;
    Answer::ok(&sign_in::tokens_of(&call, &identity, opened).await?)
}

/// Get the next access token with a refresh token, which is spent.
///
/// A refresh token that is used twice ends its session: one of the two users was a thief.
#[utoipa::path(tag = "auth", request_body = RefreshToken, responses((status = 200, body = TokensView)))]
#[post("/auth/refresh")]
pub async fn refresh_token(
    call: Call,
    identity: web::Data<Identity>,
    body: Body<RefreshToken>,
) -> ApiResult<Answer> {
    let opened = sign_in::refresh(&call, &identity, &body.refresh_token).await?;
    Answer::ok(&sign_in::tokens_of(&call, &identity, opened).await?)
}

/// End the session of this token.
#[utoipa::path(tag = "auth", responses((status = 204, description = "The session has ended")))]
#[post("/auth/logout")]
pub async fn logout(call: Call) -> ApiResult<Answer> {
    let Principal::User { id, session } = call.caller().principal else { return Err(Problem::forbidden()) };
    call.write_unstored(move |tx| {
        sessions::revoke(tx, session)?;
        audit::Event::new("logout", "user", id).write(tx)
    })
    .await?;
    Ok(Answer::no_content())
}

/// Change one's password; every other session ends.
#[utoipa::path(tag = "auth", request_body = ChangePassword,
    responses((status = 204, description = "The password is changed")))]
#[post("/auth/change-password")]
pub async fn change_password(
    call: Call,
    identity: web::Data<Identity>,
    body: Body<ChangePassword>,
) -> ApiResult<Answer> {
    sign_in::change_password(&call, &identity, &body).await?;
    Ok(Answer::no_content())
}

/// Have a code sent to one's phone, to confirm it.
#[utoipa::path(tag = "auth", responses((status = 202, description = "A code is on its way")))]
#[post("/auth/phone-confirmation")]
pub async fn request_phone_confirmation(call: Call, identity: web::Data<Identity>) -> ApiResult<Answer> {
    let user = call.caller().user().ok_or_else(Problem::forbidden)?;
    let limit = identity.settings.codes;
    call.write_unstored(move |tx| phone::send_code(tx, user, limit)).await?;
    Ok(Answer::raw(202, Vec::new()))
}

/// Confirm one's phone with the code.
#[utoipa::path(tag = "auth", request_body = ConfirmPhone, responses((status = 200, body = AccountView)))]
#[post("/auth/phone-confirmation/confirm")]
pub async fn confirm_phone(call: Call, body: Body<ConfirmPhone>) -> ApiResult<Answer> {
    let user = call.caller().user().ok_or_else(Problem::forbidden)?;
    let confirmed = call.write_unstored(move |tx| {
        let Some(account) = phone::confirm(tx, user, &body.code)? else { return Ok(None) };
        let grants = grants::of_holder(tx, Holder::User(user))?;
        Ok(Some((account.version, AccountView::new(account, grants))))
    });
    let (version, view) = confirmed.await?.ok_or_else(phone::wrong_code)?;
    Ok(Answer::ok(&view)?.version(version))
}

/// Have a code sent to the confirmed phone of an account whose password is forgotten.
///
/// The answer is the same whether or not there is such an account.
#[utoipa::path(tag = "auth", request_body = RequestPasswordReset,
    responses((status = 202, description = "A code is on its way, if there is such an account")))]
#[post("/auth/password-reset")]
pub async fn request_password_reset(
    call: Call,
    identity: web::Data<Identity>,
    body: Body<RequestPasswordReset>,
) -> ApiResult<Answer> {
    let (name, limit) = (ids::fold_login(&body.login), identity.settings.codes);
    call.write_unstored(move |tx| reset::send_code(tx, &name, limit)).await?;
    Ok(Answer::raw(202, Vec::new()))
}

/// Set another password with the code; every session ends.
#[utoipa::path(tag = "auth", request_body = ResetPassword,
    responses((status = 204, description = "The password is changed")))]
#[post("/auth/password-reset/confirm")]
pub async fn reset_password(
    call: Call,
    identity: web::Data<Identity>,
    body: Body<ResetPassword>,
) -> ApiResult<Answer> {
    reset::reset(&call, &identity, &body).await?;
    Ok(Answer::no_content())
}

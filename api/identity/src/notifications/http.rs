//! Handlers of preferences and deliveries.

use super::state::Event;
use super::views::{
    ConfirmEmail, DeliveryPage, DeliveryQuery, DeliveryView, PreferencesView, SetEmail, UpdatePreferences,
};
use super::{preferences, store};
use crate::settings::Identity;
use actix_web::{get, patch, post, web};
use citong_kernel::{
    Answer, ApiResult, Body, Call, Id, PathId, Problem, ProblemType, Query, audit, of, page,
};

/// How one is told things: language, channels, quiet hours.
#[utoipa::path(tag = "me", responses((status = 200, body = PreferencesView)))]
#[get("/me/notification-preferences")]
pub async fn get_my_notification_preferences(call: Call) -> ApiResult<Answer> {
    let user = call.caller().user().ok_or_else(Problem::forbidden)?;
    let (version, view) = call.read(move |tx| preferences::view(tx, user)).await?;
    Ok(Answer::ok(&view)?.version(version))
}

/// Change how one is told things.
#[utoipa::path(tag = "me", request_body = UpdatePreferences, responses((status = 200, body = PreferencesView)))]
#[patch("/me/notification-preferences")]
pub async fn update_my_notification_preferences(
    call: Call,
    body: Body<UpdatePreferences>,
) -> ApiResult<Answer> {
    let user = call.caller().user().ok_or_else(Problem::forbidden)?;
    let seen = call.if_match()?;
    call.write(move |tx| {
        preferences::update(tx, &seen, &body)?;
        let (version, view) = preferences::view(tx, user)?;
        Ok(Answer::ok(&view)?.version(version))
    })
    .await
}

/// Set one's e-mail address and have a code sent there; only confirmed addresses get messages.
#[utoipa::path(tag = "me", request_body = SetEmail,
    responses((status = 202, description = "A code is on its way, or the address is removed")))]
#[post("/me/email")]
pub async fn set_my_email(
    call: Call,
    identity: web::Data<Identity>,
    body: Body<SetEmail>,
) -> ApiResult<Answer> {
    let user = call.caller().user().ok_or_else(Problem::forbidden)?;
    let limit = identity.settings.codes;
    call.write_unstored(move |tx| preferences::set_email(tx, user, body.email.as_deref(), limit)).await?;
    Ok(Answer::raw(202, Vec::new()))
}

/// Confirm one's e-mail address with the code.
#[utoipa::path(tag = "me", request_body = ConfirmEmail, responses((status = 200, body = PreferencesView)))]
#[post("/me/email/confirm")]
pub async fn confirm_my_email(call: Call, body: Body<ConfirmEmail>) -> ApiResult<Answer> {
    let user = call.caller().user().ok_or_else(Problem::forbidden)?;
    let confirmed = call.write_unstored(move |tx| {
        if !preferences::confirm_email(tx, user, &body.code)? {
            return Ok(None);
        }
        preferences::view(tx, user).map(Some)
    });
    let (version, view) = confirmed.await?.ok_or_else(preferences::wrong_code)?;
    Ok(Answer::ok(&view)?.version(version))
}

/// List messages on their way to people, newest first, without their texts.
#[utoipa::path(tag = "notifications", params(DeliveryQuery), responses((status = 200, body = DeliveryPage)))]
#[get("/deliveries")]
pub async fn list_deliveries(call: Call, query: Query<DeliveryQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    let page = call.read(move |tx| store::list(tx, &query, limit)).await?;
    Answer::page(&page.map(DeliveryView::from))
}

/// Try a message again that was given up. One with a code cannot be: its text is gone.
#[utoipa::path(tag = "notifications", params(("id" = Id<of::Delivery>, Path)),
    responses((status = 200, body = DeliveryView)))]
#[post("/deliveries/{id}/retry")]
pub async fn retry_delivery(call: Call, id: PathId<of::Delivery>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = store::find(tx, *id)?;
        let gone = row.secret || row.recipient.is_empty();
        let Some(status) = row.status.on(Event::Retry).filter(|_| !gone) else {
            return Err(Problem::new(ProblemType::InvalidTransition)
                .detail(
                    "只有发送失败且内容仍保留的消息可以重发",
                    "Only a failed message whose text is kept can be sent again",
                )
                .with("current_status", row.status.as_str()));
        };
        store::requeue(tx, &row, status)?;
        audit::Event::new("retry", "delivery", row.id)
            .transition(row.status.as_str(), status.as_str())
            .write(tx)?;
        Answer::ok(&DeliveryView::from(store::find(tx, row.id)?))
    })
    .await
}

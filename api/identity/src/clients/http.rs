//! Handlers of machine clients.

use super::views::{ClientPage, ClientQuery, ClientView, CreateClient, UpdateClient};
use super::{rules, store};
use crate::regions;
use actix_web::{delete, get, patch, post};
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, PathId, Problem, Query, of, page, secret};

/// List machine clients.
#[utoipa::path(tag = "users", params(ClientQuery), responses((status = 200, body = ClientPage)))]
#[get("/clients")]
pub async fn list_clients(call: Call, query: Query<ClientQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    let page = call.read(move |tx| {
        regions::require_city_wide(tx, Action::ListClients)?;
        store::list(tx, &query, limit)?.try_map(|row| rules::view(tx, row).map(|(_, view)| view))
    });
    Answer::page(&page.await?)
}

/// Create a machine client. Its secret is shown once.
#[utoipa::path(tag = "users", request_body = CreateClient, responses((status = 201, body = ClientView)))]
#[post("/clients")]
pub async fn create_client(call: Call, body: Body<CreateClient>) -> ApiResult<Answer> {
    let (name, roles) = rules::checked(body.0)?;
    let secret = secret::token();
    let kept = secret.clone();
    let answer = call.write(move |tx| {
        regions::require_city_wide(tx, Action::CreateClient)?;
        let (row, grants) = rules::create(tx, &name, &kept, &roles)?;
        let (id, version) = (row.id, row.version);
        let path = format!("/clients/{id}");
        Ok(Answer::created(path, &ClientView::new(row, grants))?.version(version))
    });
    with_secret(answer.await?, &secret)
}

/// One machine client.
#[utoipa::path(tag = "users", params(("id" = Id<of::Client>, Path, description = "The machine client")),
    responses((status = 200, body = ClientView)))]
#[get("/clients/{id}")]
pub async fn get_client(call: Call, id: PathId<of::Client>) -> ApiResult<Answer> {
    let found = call.read(move |tx| {
        regions::require_city_wide(tx, Action::GetClient)?;
        let row = store::find(tx, *id)?;
        rules::view(tx, row)
    });
    let (version, view) = found.await?;
    Ok(Answer::ok(&view)?.version(version))
}

/// Rename a machine client, or stop it from calling.
#[utoipa::path(tag = "users", params(("id" = Id<of::Client>, Path, description = "The machine client")),
    request_body = UpdateClient, responses((status = 200, body = ClientView)))]
#[patch("/clients/{id}")]
pub async fn update_client(
    call: Call,
    id: PathId<of::Client>,
    body: Body<UpdateClient>,
) -> ApiResult<Answer> {
    let seen = call.if_match()?;
    call.write(move |tx| {
        regions::require_city_wide(tx, Action::UpdateClient)?;
        let row = store::find(tx, *id)?;
        seen.check(row.version)?;
        let row = rules::update(tx, row, &body)?;
        let (version, view) = rules::view(tx, row)?;
        Ok(Answer::ok(&view)?.version(version))
    })
    .await
}

/// Give a machine client another secret, which is shown once; the one before counts no longer.
#[utoipa::path(tag = "users", params(("id" = Id<of::Client>, Path, description = "The machine client")),
    responses((status = 200, body = ClientView)))]
#[post("/clients/{id}/rotate-secret")]
pub async fn rotate_client_secret(call: Call, id: PathId<of::Client>) -> ApiResult<Answer> {
    let secret = secret::token();
    let kept = secret.clone();
    let answer = call.write(move |tx| {
        regions::require_city_wide(tx, Action::RotateClientSecret)?;
        let row = store::find(tx, *id)?;
        let row = rules::rotate(tx, row, &kept)?;
        let (version, view) = rules::view(tx, row)?;
        Ok(Answer::ok(&view)?.version(version))
    });
    with_secret(answer.await?, &secret)
}

/// Delete a machine client with its grants.
#[utoipa::path(tag = "users", params(("id" = Id<of::Client>, Path, description = "The machine client")),
    responses((status = 204, description = "It is deleted")))]
#[delete("/clients/{id}")]
pub async fn delete_client(call: Call, id: PathId<of::Client>) -> ApiResult<Answer> {
    let seen = call.if_match()?;
    call.write(move |tx| {
        regions::require_city_wide(tx, Action::DeleteClient)?;
        let row = store::find(tx, *id)?;
        seen.check(row.version)?;
        rules::delete(tx, &row)?;
        Ok(Answer::no_content())
    })
    .await
}

/// Adds the secret to an answer that has just been made. The answer that is stored under an
/// idempotency key has none, so that no secret stands in the database; a replay shows none either,
/// and the client is given another one.
fn with_secret(mut answer: Answer, secret: &str) -> ApiResult<Answer> {
    if !answer.replayed {
        let mut body: serde_json::Value = serde_json::from_slice(&answer.body).map_err(Problem::internal)?;
        body["client_secret"] = secret.into();
        answer.body = serde_json::to_vec(&body).map_err(Problem::internal)?;
    }
    Ok(answer)
}

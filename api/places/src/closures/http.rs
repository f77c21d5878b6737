//! Handlers of closures.

use super::views::{ClosurePage, ClosureQuery, ClosureView, CreateClosure};
use super::{rules, store};
use crate::spaces;
use actix_web::{delete, get, post};
use citong_kernel::{Answer, ApiResult, Body, Call, Id, PathId, Query, of, page};

/// List a space's own closures.
#[utoipa::path(tag = "opening-hours", params(("id" = Id<of::Space>, Path), ClosureQuery),
    responses((status = 200, body = ClosurePage)))]
#[get("/spaces/{id}/closures")]
pub async fn list_closures(
    call: Call,
    id: PathId<of::Space>,
    query: Query<ClosureQuery>,
) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        spaces::find_visible(tx, *id)?;
        Answer::page(&store::list(tx, *id, &query, limit)?.map(ClosureView::from))
    })
    .await
}

/// Announce a closure: it ends the bookings that it meets and tells each person.
#[utoipa::path(tag = "opening-hours", params(("id" = Id<of::Space>, Path)), request_body = CreateClosure,
    responses((status = 201, body = ClosureView)))]
#[post("/spaces/{id}/closures")]
pub async fn create_closure(
    call: Call,
    id: PathId<of::Space>,
    body: Body<CreateClosure>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let (closure, cancelled) = rules::create(tx, *id, &body)?;
        let version = closure.version;
        let view = ClosureView { cancelled_bookings: Some(cancelled), ..ClosureView::from(closure) };
        Ok(Answer::created(format!("/closures/{}", view.id), &view)?.version(version))
    })
    .await
}

/// One closure.
#[utoipa::path(tag = "opening-hours", params(("id" = Id<of::Closure>, Path)), responses((status = 200, body = ClosureView)))]
#[get("/closures/{id}")]
pub async fn get_closure(call: Call, id: PathId<of::Closure>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let closure = store::find(tx, *id)?;
        spaces::find_visible(tx, closure.space_id)?;
        let version = closure.version;
        Ok(Answer::ok(&ClosureView::from(closure))?.version(version))
    })
    .await
}

/// Take a closure back; bookings that it ended stay ended.
#[utoipa::path(tag = "opening-hours", params(("id" = Id<of::Closure>, Path)), responses((status = 204)))]
#[delete("/closures/{id}")]
pub async fn delete_closure(call: Call, id: PathId<of::Closure>) -> ApiResult<Answer> {
    let seen = call.if_match()?;
    call.write(move |tx| {
        rules::delete(tx, *id, &seen)?;
        Ok(Answer::no_content())
    })
    .await
}

//! Handlers of items.

use super::views::{
    CatalogueItemPage, CatalogueItemView, CreateCatalogueItem, ItemQuery, NegativeListVerdict,
    UpdateCatalogueItem,
};
use super::{rules, store};
use crate::catalogue::{NegativeListAnswers, versions};
use actix_web::{delete, get, patch, post};
use citong_identity::regions;
use citong_kernel::problem::ProblemType;
use citong_kernel::{
    Action, Answer, ApiResult, Body, Call, FieldError, Id, PathId, Problem, Query, of, page,
};

/// List items of the purchase catalogue, by code.
#[utoipa::path(tag = "catalogue", params(ItemQuery), responses((status = 200, body = CatalogueItemPage)))]
#[get("/catalogue-items")]
pub async fn list_catalogue_items(call: Call, query: Query<ItemQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    if query.on.is_some() && query.region.is_none() {
        let (zh, en) = ("须同时给出 region", "Give `region` too");
        let fault = FieldError::new("/on", "needs_region", zh, en);
        return Err(Problem::new(ProblemType::MalformedRequest).field(fault));
    }
    call.read(move |tx| {
        let page = store::list(tx, &query, limit)?.try_map(|row| {
            let version = versions::fetch(tx, row.version_id)?;
            Ok(CatalogueItemView::of(tx, row, &version))
        })?;
        Answer::page(&page)
    })
    .await
}

/// Enter an item; what the negative list bars is refused.
#[utoipa::path(tag = "catalogue", request_body = CreateCatalogueItem,
    responses((status = 201, body = CatalogueItemView)))]
#[post("/catalogue-items")]
pub async fn create_catalogue_item(call: Call, body: Body<CreateCatalogueItem>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let (row, version) = rules::create(tx, &body)?;
        let view = CatalogueItemView::of(tx, row, &version);
        Ok(Answer::created(format!("/catalogue-items/{}", view.id), &view)?.version(1))
    })
    .await
}

/// Check answers against the negative list; stores nothing.
#[utoipa::path(tag = "catalogue", request_body = NegativeListAnswers,
    responses((status = 200, body = NegativeListVerdict)))]
#[post("/catalogue-items/check")]
pub async fn check_catalogue_item(call: Call, body: Body<NegativeListAnswers>) -> ApiResult<Answer> {
    let language = call.context().language;
    call.read(move |tx| {
        let city = regions::root(tx)?.unwrap_or_default();
        let barring = rules::barring(tx, &body, &city)?;
        Answer::ok(&NegativeListVerdict::of(&barring, language))
    })
    .await
}

/// One item.
#[utoipa::path(tag = "catalogue", params(("id" = Id<of::CatalogueItem>, Path)),
    responses((status = 200, body = CatalogueItemView)))]
#[get("/catalogue-items/{id}")]
pub async fn get_catalogue_item(call: Call, id: PathId<of::CatalogueItem>) -> ApiResult<Answer> {
    call.read_fast(move |tx| {
        let (row, version) = store::find_for(tx, Action::GetCatalogueItem, *id)?;
        let number = row.version;
        Ok(Answer::ok(&CatalogueItemView::of(tx, row, &version))?.version(number))
    })
    .await
}

/// Change an item of a version that nobody was asked about yet.
#[utoipa::path(tag = "catalogue", params(("id" = Id<of::CatalogueItem>, Path)),
    request_body = UpdateCatalogueItem, responses((status = 200, body = CatalogueItemView)))]
#[patch("/catalogue-items/{id}")]
pub async fn update_catalogue_item(
    call: Call,
    id: PathId<of::CatalogueItem>,
    body: Body<UpdateCatalogueItem>,
) -> ApiResult<Answer> {
    let seen = call.if_match()?;
    call.write(move |tx| {
        let (row, version) = rules::update(tx, *id, &body, &seen)?;
        let number = row.version;
        Ok(Answer::ok(&CatalogueItemView::of(tx, row, &version))?.version(number))
    })
    .await
}

/// Remove an item from a version that nobody was asked about yet.
#[utoipa::path(tag = "catalogue", params(("id" = Id<of::CatalogueItem>, Path)),
    responses((status = 204, description = "It is removed")))]
#[delete("/catalogue-items/{id}")]
pub async fn delete_catalogue_item(call: Call, id: PathId<of::CatalogueItem>) -> ApiResult<Answer> {
    let seen = call.if_match()?;
    call.write(move |tx| {
        rules::delete(tx, *id, &seen)?;
        Ok(Answer::no_content())
    })
    .await
}

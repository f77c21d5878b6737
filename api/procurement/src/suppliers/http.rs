//! Handlers of suppliers.

use super::store::{self, Found};
use super::views::{
    Beside, CreateSupplier, SupplierPage, SupplierQuery, SupplierReason, SupplierView, UpdateSupplier,
};
use super::{admission, bans, controllers, register};
use actix_web::{get, patch, post};
use citong_kernel::call::IfMatch;
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, PathId, Query, Tx, of, page};

fn beside(tx: &mut Tx<'_>, ids: &[Id<of::Supplier>]) -> ApiResult<Beside> {
    let banned = bans::in_force(tx, ids, tx.now.local_date())?;
    let banned = banned.into_iter().map(|ban| ban.supplier_id).collect();
    Ok(Beside { banned, controllers: controllers::of_suppliers(tx, ids)? })
}

fn view(tx: &mut Tx<'_>, found: Found) -> ApiResult<SupplierView> {
    let beside = beside(tx, &[found.row.id])?;
    Ok(SupplierView::of(tx, found, &beside))
}

fn answer(tx: &mut Tx<'_>, found: Found) -> ApiResult<Answer> {
    let view = view(tx, found)?;
    Ok(Answer::ok(&view)?.version(view.version))
}

fn check_seen(tx: &mut Tx<'_>, id: Id<of::Supplier>, seen: Option<&IfMatch>) -> ApiResult<()> {
    let Some(seen) = seen else { return Ok(()) };
    seen.check(store::find_for(tx, Action::GetSupplier, id)?.row.version)
}

/// List suppliers; the public sees who is admitted.
#[utoipa::path(tag = "suppliers", params(SupplierQuery), responses((status = 200, body = SupplierPage)))]
#[get("/suppliers")]
pub async fn list_suppliers(call: Call, query: Query<SupplierQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let page = store::list(tx, &query, limit)?;
        let ids: Vec<_> = page.items.iter().map(|row| row.id).collect();
        let beside = beside(tx, &ids)?;
        let page = page.try_map(|row| {
            let found = store::fetch(tx, row.id)?;
            Ok(SupplierView::of(tx, found, &beside))
        })?;
        Answer::page(&page)
    })
    .await
}

/// Register a supplier: oneself, or as an official another.
#[utoipa::path(tag = "suppliers", request_body = CreateSupplier, responses((status = 201, body = SupplierView)))]
#[post("/suppliers")]
pub async fn create_supplier(call: Call, body: Body<CreateSupplier>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = register::register(tx, &body)?;
        let view = view(tx, found)?;
        Ok(Answer::created(format!("/suppliers/{}", view.id), &view)?.version(1))
    })
    .await
}

/// One supplier.
#[utoipa::path(tag = "suppliers", params(("id" = Id<of::Supplier>, Path)),
    responses((status = 200, body = SupplierView)))]
#[get("/suppliers/{id}")]
pub async fn get_supplier(call: Call, id: PathId<of::Supplier>) -> ApiResult<Answer> {
    call.read_fast(move |tx| {
        let found = store::find_for(tx, Action::GetSupplier, *id)?;
        answer(tx, found)
    })
    .await
}

/// Change what a supplier says of itself.
#[utoipa::path(tag = "suppliers", params(("id" = Id<of::Supplier>, Path)), request_body = UpdateSupplier,
    responses((status = 200, body = SupplierView)))]
#[patch("/suppliers/{id}")]
pub async fn update_supplier(
    call: Call,
    id: PathId<of::Supplier>,
    body: Body<UpdateSupplier>,
) -> ApiResult<Answer> {
    let seen = call.if_match()?;
    call.write(move |tx| {
        let found = register::update(tx, *id, &body, &seen)?;
        answer(tx, found)
    })
    .await
}

/// Admit a supplier to the registry; who registered it acts for it from now on.
#[utoipa::path(tag = "suppliers", params(("id" = Id<of::Supplier>, Path)),
    responses((status = 200, body = SupplierView)))]
#[post("/suppliers/{id}/admit")]
pub async fn admit_supplier(call: Call, id: PathId<of::Supplier>) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        check_seen(tx, *id, seen.as_ref())?;
        let found = admission::admit(tx, *id)?;
        answer(tx, found)
    })
    .await
}

/// Refuse to admit a supplier.
#[utoipa::path(tag = "suppliers", params(("id" = Id<of::Supplier>, Path)), request_body = SupplierReason,
    responses((status = 200, body = SupplierView)))]
#[post("/suppliers/{id}/reject")]
pub async fn reject_supplier(
    call: Call,
    id: PathId<of::Supplier>,
    body: Body<SupplierReason>,
) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        check_seen(tx, *id, seen.as_ref())?;
        let found = admission::reject(tx, *id, &body.reason)?;
        answer(tx, found)
    })
    .await
}

/// Take a supplier out of the registry.
#[utoipa::path(tag = "suppliers", params(("id" = Id<of::Supplier>, Path)), request_body = SupplierReason,
    responses((status = 200, body = SupplierView)))]
#[post("/suppliers/{id}/withdraw")]
pub async fn withdraw_supplier(
    call: Call,
    id: PathId<of::Supplier>,
    body: Body<SupplierReason>,
) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        check_seen(tx, *id, seen.as_ref())?;
        let found = admission::withdraw(tx, *id, &body.reason)?;
        answer(tx, found)
    })
    .await
}

/// Ask again to be admitted.
#[utoipa::path(tag = "suppliers", params(("id" = Id<of::Supplier>, Path)),
    responses((status = 200, body = SupplierView)))]
#[post("/suppliers/{id}/reapply")]
pub async fn reapply_supplier(call: Call, id: PathId<of::Supplier>) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        check_seen(tx, *id, seen.as_ref())?;
        let found = admission::reapply(tx, *id)?;
        answer(tx, found)
    })
    .await
}

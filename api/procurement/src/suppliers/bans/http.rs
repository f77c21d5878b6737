//! Handlers of bans.

use super::views::{BanQuery, CreateSupplierBan, LiftSupplierBan, SupplierBanPage, SupplierBanView};
use super::{rules, store};
use crate::suppliers::store::fetch;
use actix_web::{get, post};
use citong_kernel::{Answer, ApiResult, Body, Call, Id, PathId, Query, of, page};

/// List bans of suppliers; everybody can read them.
#[utoipa::path(tag = "suppliers", params(BanQuery), responses((status = 200, body = SupplierBanPage)))]
#[get("/supplier-bans")]
pub async fn list_supplier_bans(call: Call, query: Query<BanQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let page = store::list(tx, &query, limit)?.try_map(|row| {
            let supplier = fetch(tx, row.supplier_id)?;
            Ok(SupplierBanView::of(tx, row, supplier))
        })?;
        Answer::page(&page)
    })
    .await
}

/// Ban a supplier for one to three years.
#[utoipa::path(tag = "suppliers", request_body = CreateSupplierBan,
    responses((status = 201, body = SupplierBanView)))]
#[post("/supplier-bans")]
pub async fn create_supplier_ban(call: Call, body: Body<CreateSupplierBan>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let (row, supplier) = rules::create(tx, &body)?;
        let view = SupplierBanView::of(tx, row, supplier);
        Ok(Answer::created(format!("/supplier-bans/{}", view.id), &view)?.version(1))
    })
    .await
}

/// One ban.
#[utoipa::path(tag = "suppliers", params(("id" = Id<of::SupplierBan>, Path)),
    responses((status = 200, body = SupplierBanView)))]
#[get("/supplier-bans/{id}")]
pub async fn get_supplier_ban(call: Call, id: PathId<of::SupplierBan>) -> ApiResult<Answer> {
    call.read_fast(move |tx| {
        let row = store::find(tx, *id)?;
        let (version, supplier) = (row.version, fetch(tx, row.supplier_id)?);
        Ok(Answer::ok(&SupplierBanView::of(tx, row, supplier))?.version(version))
    })
    .await
}

/// Lift a ban that is not over.
#[utoipa::path(tag = "suppliers", params(("id" = Id<of::SupplierBan>, Path)), request_body = LiftSupplierBan,
    responses((status = 200, body = SupplierBanView)))]
#[post("/supplier-bans/{id}/lift")]
pub async fn lift_supplier_ban(
    call: Call,
    id: PathId<of::SupplierBan>,
    body: Body<LiftSupplierBan>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let (row, supplier) = rules::lift(tx, *id, &body.reason)?;
        let version = row.version;
        Ok(Answer::ok(&SupplierBanView::of(tx, row, supplier))?.version(version))
    })
    .await
}

//! Handlers of regions.

use super::store;
use super::views::{RegionPage, RegionQuery, RegionView};
use actix_web::{get, web};
use citong_kernel::{Answer, ApiResult, Call, Query, page};

/// List regions in the order of their codes.
#[utoipa::path(tag = "regions", params(RegionQuery), responses((status = 200, body = RegionPage)))]
#[get("/regions")]
pub async fn list_regions(call: Call, query: Query<RegionQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    let page = call.read(move |tx| store::list(tx, &query, limit)).await?;
    Answer::page(&page.map(RegionView::from))
}

/// One region.
#[utoipa::path(tag = "regions", params(("code" = String, Path, description = "The region's code", example = "350582")),
    responses((status = 200, body = RegionView)))]
#[get("/regions/{code}")]
pub async fn get_region(call: Call, code: web::Path<String>) -> ApiResult<Answer> {
    let region = call.read_fast(move |tx| store::find(tx, &code)).await?;
    // Reference data: a row changes with a release only, the digest in the tag tells.
    Ok(Answer::ok(&RegionView::from(region))?.version(1))
}

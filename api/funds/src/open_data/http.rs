//! Handlers of open data. Anybody may read all of it.

use super::giving;
use super::views::{GivingQuery, ThreeSixtyGivingPackage};
use actix_web::get;
use citong_kernel::{Answer, ApiResult, Call, Query, page};

/// Grants in one package unless the caller says otherwise.
const WHOLE: i64 = 1000;

/// Grants awarded by funds as a 360Giving package, the oldest first. The header `Link` names the next package.
#[utoipa::path(tag = "open-data", params(GivingQuery), responses((status = 200, body = ThreeSixtyGivingPackage)))]
#[get("/open-data/360giving")]
pub async fn get_three_sixty_giving(call: Call, query: Query<GivingQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit.or(Some(WHOLE)), WHOLE)?;
    let place = call.uri();
    let (text, next) = call.read(move |tx| giving::package(tx, &place, &query, limit)).await?;
    Ok(Answer::text("application/json", text).next(next))
}

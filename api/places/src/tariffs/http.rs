//! Handlers of tariffs.

use super::views::{PriceQuery, PriceView, PutTariff, TariffView};
use super::{rules, store};
use crate::spaces;
use actix_web::{delete, get, put};
use citong_kernel::check::Check;
use citong_kernel::{Answer, ApiResult, Body, Call, Id, PathId, Problem, Query, of};

/// The longest visit that is priced, days.
const LONGEST_DAYS: i64 = 31;

/// What a space costs; 404 where it has no tariff: it is free.
#[utoipa::path(tag = "money", params(("id" = Id<of::Space>, Path)), responses((status = 200, body = TariffView)))]
#[get("/spaces/{id}/tariff")]
pub async fn get_space_tariff(call: Call, id: PathId<of::Space>) -> ApiResult<Answer> {
    call.read(move |tx| {
        spaces::find_visible(tx, *id)?;
        let tariff = store::of_space(tx, *id)?.ok_or_else(Problem::not_found)?;
        let version = tariff.version;
        Ok(Answer::ok(&TariffView::from(tariff))?.version(version))
    })
    .await
}

/// Set what a space costs. What was booked keeps its price.
#[utoipa::path(tag = "money", params(("id" = Id<of::Space>, Path)), request_body = PutTariff,
    responses((status = 200, body = TariffView), (status = 201, body = TariffView)))]
#[put("/spaces/{id}/tariff")]
pub async fn put_space_tariff(call: Call, id: PathId<of::Space>, body: Body<PutTariff>) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        let tariff = rules::put(tx, *id, &body, seen.as_ref())?;
        let version = tariff.version;
        let status = if version == 1 { 201 } else { 200 };
        Ok(Answer::with_status(status, &TariffView::from(tariff))?.version(version))
    })
    .await
}

/// Take a space's tariff away; it is free from then on.
#[utoipa::path(tag = "money", params(("id" = Id<of::Space>, Path)), responses((status = 204)))]
#[delete("/spaces/{id}/tariff")]
pub async fn delete_space_tariff(call: Call, id: PathId<of::Space>) -> ApiResult<Answer> {
    let seen = call.if_match()?;
    call.write(move |tx| {
        rules::delete(tx, *id, &seen)?;
        Ok(Answer::no_content())
    })
    .await
}

/// What a visit of a space would cost.
#[utoipa::path(tag = "money", params(("id" = Id<of::Space>, Path), PriceQuery),
    responses((status = 200, body = PriceView)))]
#[get("/spaces/{id}/price")]
pub async fn get_space_price(
    call: Call,
    id: PathId<of::Space>,
    query: Query<PriceQuery>,
) -> ApiResult<Answer> {
    let mut check = Check::new();
    if query.ends_at <= query.starts_at {
        check.fault(
            "/ends_at",
            "end_before_start",
            "结束时间不晚于开始时间",
            "It does not end after it starts",
        );
    } else if query.ends_at > query.starts_at.plus_days(LONGEST_DAYS) {
        check.fault("/ends_at", "too_long", "最长 31 天", "31 days at most");
    }
    let headcount = query.headcount.unwrap_or(1);
    check.range("/headcount", headcount, 1..=100_000);
    check.done()?;
    call.read(move |tx| {
        spaces::find_visible(tx, *id)?;
        let window = (query.starts_at, query.ends_at);
        let quote = rules::quote(tx, *id, window, headcount, query.concession)?;
        Answer::ok(&PriceView::of(*id, quote, query.concession))
    })
    .await
}

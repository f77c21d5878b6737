//! Handlers of strikes.

use super::rules::{self, Figures};
use super::store::{self, Found};
use super::views::{
    AppealStrike, DecideStrike, ExcuseStrike, MyStrikesView, StrikePage, StrikeQuery, StrikeView,
};
use actix_web::{get, post};
use citong_kernel::{Answer, ApiResult, Body, Call, Id, PathId, Problem, Query, Tx, of, page};

/// One's own missed visits, and whether one is suspended from booking.
#[utoipa::path(tag = "strikes", responses((status = 200, body = MyStrikesView)))]
#[get("/me/strikes")]
pub async fn get_my_strikes(call: Call) -> ApiResult<Answer> {
    let user = call.caller().user().ok_or_else(Problem::forbidden)?;
    call.read(move |tx| {
        let (counted, figures) = (store::counted(tx, user)?, Figures::load(tx)?);
        let found = store::of_person(tx, user)?;
        Answer::ok(&MyStrikesView {
            active_count: counted.iter().filter(|strike| strike.expires_at > tx.now).count(),
            limit: figures.limit,
            suspended_until: figures.suspended_until(&counted, tx.now),
            items: found.into_iter().map(|found| StrikeView::of(tx, found)).collect(),
        })
    })
    .await
}

/// List the missed visits of one's venues, newest first.
#[utoipa::path(tag = "strikes", params(StrikeQuery), responses((status = 200, body = StrikePage)))]
#[get("/strikes")]
pub async fn list_strikes(call: Call, query: Query<StrikeQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let page = store::list(tx, &query, limit)?;
        Answer::page(&page.map(|found| StrikeView::of(tx, found)))
    })
    .await
}

/// Appeal against a missed visit of one's own, once; until it is decided, it does not count.
#[utoipa::path(tag = "strikes", params(("id" = Id<of::Strike>, Path)), request_body = AppealStrike,
    responses((status = 200, body = StrikeView)))]
#[post("/strikes/{id}/appeal")]
pub async fn appeal_strike(
    call: Call,
    id: PathId<of::Strike>,
    body: Body<AppealStrike>,
) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        let found = rules::appeal(tx, *id, &body.reason, seen.as_ref())?;
        answer(tx, found)
    })
    .await
}

/// Excuse a missed visit for a reason; it counts no more.
#[utoipa::path(tag = "strikes", params(("id" = Id<of::Strike>, Path)), request_body = ExcuseStrike,
    responses((status = 200, body = StrikeView)))]
#[post("/strikes/{id}/excuse")]
pub async fn excuse_strike(
    call: Call,
    id: PathId<of::Strike>,
    body: Body<ExcuseStrike>,
) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        let found = rules::excuse(tx, *id, &body, seen.as_ref())?;
        answer(tx, found)
    })
    .await
}

/// Refuse an appeal; the missed visit counts again.
#[utoipa::path(tag = "strikes", params(("id" = Id<of::Strike>, Path)), request_body = DecideStrike,
    responses((status = 200, body = StrikeView)))]
#[post("/strikes/{id}/uphold")]
pub async fn uphold_strike(
    call: Call,
    id: PathId<of::Strike>,
    body: Body<DecideStrike>,
) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        let found = rules::uphold(tx, *id, &body, seen.as_ref())?;
        answer(tx, found)
    })
    .await
}

/// Take a missed visit back; it counts no more.
#[utoipa::path(tag = "strikes", params(("id" = Id<of::Strike>, Path)), request_body = DecideStrike,
    responses((status = 200, body = StrikeView)))]
#[post("/strikes/{id}/revoke")]
pub async fn revoke_strike(
    call: Call,
    id: PathId<of::Strike>,
    body: Body<DecideStrike>,
) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        let found = rules::revoke(tx, *id, &body, seen.as_ref())?;
        answer(tx, found)
    })
    .await
}

fn answer(tx: &Tx<'_>, found: Found) -> ApiResult<Answer> {
    let view = StrikeView::of(tx, found);
    Ok(Answer::ok(&view)?.version(view.version))
}

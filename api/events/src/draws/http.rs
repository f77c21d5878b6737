//! Handlers of draws.

use super::store::{self, Found};
use super::views::{DrawEntryView, DrawQuery, DrawView, EnterDraw};
use super::{enter, run};
use crate::sessions::{self, SessionView};
use actix_web::{get, post};
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, PathId, Query, Tx, of, page};

/// The draw of a session, with all that anybody needs to do it again.
///
/// The hash of the seed stands from the beginning, the seed after the draw.
#[utoipa::path(tag = "draws", params(("id" = Id<of::EventSession>, Path), DrawQuery),
    responses((status = 200, body = DrawView)))]
#[get("/sessions/{id}/draw")]
pub async fn get_session_draw(
    call: Call,
    id: PathId<of::EventSession>,
    query: Query<DrawQuery>,
) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 1_000)?;
    call.read(move |tx| {
        let found = sessions::find_visible(tx, *id)?;
        if found.session.draw_closes_at.is_none() {
            return Err(citong_kernel::Problem::not_found());
        }
        let page = store::drawn(tx, *id, query.cursor.as_deref(), limit)?;
        Answer::ok(&DrawView::of(&found.session, page))
    })
    .await
}

/// Draw lots now; without it a job draws once entries are closed.
#[utoipa::path(tag = "draws", params(("id" = Id<of::EventSession>, Path)),
    responses((status = 200, body = SessionView)))]
#[post("/sessions/{id}/draw")]
pub async fn run_session_draw(call: Call, id: PathId<of::EventSession>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = run::run_by_desk(tx, *id)?;
        let view = SessionView::of(tx, found)?;
        Ok(Answer::ok(&view)?.version(view.version))
    })
    .await
}

/// Enter the draw of a session with a party, once.
#[utoipa::path(tag = "draws", params(("id" = Id<of::EventSession>, Path)), request_body = EnterDraw,
    responses((status = 201, body = DrawEntryView)))]
#[post("/sessions/{id}/draw-entries")]
pub async fn enter_draw(
    call: Call,
    id: PathId<of::EventSession>,
    body: Body<EnterDraw>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = enter::enter(tx, *id, &body)?;
        let path = format!("/draw-entries/{}", found.entry.id);
        answer(tx, found, |view| Answer::created(path, view))
    })
    .await
}

/// One entry of a draw.
#[utoipa::path(tag = "draws", params(("id" = Id<of::DrawEntry>, Path)),
    responses((status = 200, body = DrawEntryView)))]
#[get("/draw-entries/{id}")]
pub async fn get_draw_entry(call: Call, id: PathId<of::DrawEntry>) -> ApiResult<Answer> {
    call.read_fast(move |tx| {
        let found = store::find_for(tx, Action::GetDrawEntry, *id)?;
        answer(tx, found, Answer::ok)
    })
    .await
}

/// Withdraw from a draw before it happens.
#[utoipa::path(tag = "draws", params(("id" = Id<of::DrawEntry>, Path)),
    responses((status = 200, body = DrawEntryView)))]
#[post("/draw-entries/{id}/withdraw")]
pub async fn withdraw_draw_entry(call: Call, id: PathId<of::DrawEntry>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = enter::withdraw(tx, *id)?;
        answer(tx, found, Answer::ok)
    })
    .await
}

fn answer(
    tx: &Tx<'_>,
    found: Found,
    make: impl FnOnce(&DrawEntryView) -> ApiResult<Answer>,
) -> ApiResult<Answer> {
    let view = DrawEntryView::of(tx, found);
    Ok(make(&view)?.version(view.version))
}

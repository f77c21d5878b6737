//! Handlers of waiting lists.

use super::join;
use super::store::{self, Found};
use super::views::{JoinWaitingList, WaitingListEntryView, WaitingListPage, WaitingListQuery};
use crate::sessions;
use crate::tickets::{TicketsView, created};
use actix_web::{get, post};
use citong_kernel::{Action, Answer, ApiResult, Call, Id, MaybeBody, PathId, Query, Tx, of, page};

/// Wait for places of a session that is full. Without a body the caller waits alone.
#[utoipa::path(tag = "waiting-list", params(("id" = Id<of::EventSession>, Path)), request_body = JoinWaitingList,
    responses((status = 201, body = WaitingListEntryView)))]
#[post("/sessions/{id}/waiting-list")]
pub async fn join_waiting_list(
    call: Call,
    id: PathId<of::EventSession>,
    body: MaybeBody<JoinWaitingList>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = join::join(tx, *id, &body)?;
        let path = format!("/waiting-list-entries/{}", found.entry.id);
        answer(tx, found, |view| Answer::created(path, view))
    })
    .await
}

/// Who waits for places of a session, the first first: one's own entry, for staff all.
#[utoipa::path(tag = "waiting-list", params(("id" = Id<of::EventSession>, Path), WaitingListQuery),
    responses((status = 200, body = WaitingListPage)))]
#[get("/sessions/{id}/waiting-list")]
pub async fn list_waiting_list(
    call: Call,
    id: PathId<of::EventSession>,
    query: Query<WaitingListQuery>,
) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let session = sessions::find_visible(tx, *id)?;
        let all = tx.may(Action::ListWaitingList, &session.scope(None));
        let page = store::list(tx, *id, all, &query, limit)?;
        Answer::page(&page.try_map(|found| WaitingListEntryView::of(tx, found))?)
    })
    .await
}

/// One entry of a waiting list, with its position.
#[utoipa::path(tag = "waiting-list", params(("id" = Id<of::WaitingListEntry>, Path)),
    responses((status = 200, body = WaitingListEntryView)))]
#[get("/waiting-list-entries/{id}")]
pub async fn get_waiting_list_entry(call: Call, id: PathId<of::WaitingListEntry>) -> ApiResult<Answer> {
    call.read_fast(move |tx| {
        let found = store::find_for(tx, Action::GetWaitingListEntry, *id)?;
        answer(tx, found, Answer::ok)
    })
    .await
}

/// Take the places that are held: the tickets of the party.
#[utoipa::path(tag = "waiting-list", params(("id" = Id<of::WaitingListEntry>, Path)),
    responses((status = 201, body = TicketsView)))]
#[post("/waiting-list-entries/{id}/accept")]
pub async fn accept_offer(call: Call, id: PathId<of::WaitingListEntry>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let issued = join::accept(tx, *id)?;
        created(tx, issued)
    })
    .await
}

/// Do not take the places that are held; they go to the next.
#[utoipa::path(tag = "waiting-list", params(("id" = Id<of::WaitingListEntry>, Path)),
    responses((status = 200, body = WaitingListEntryView)))]
#[post("/waiting-list-entries/{id}/decline")]
pub async fn decline_offer(call: Call, id: PathId<of::WaitingListEntry>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = join::decline(tx, *id)?;
        answer(tx, found, Answer::ok)
    })
    .await
}

/// Leave a waiting list.
#[utoipa::path(tag = "waiting-list", params(("id" = Id<of::WaitingListEntry>, Path)),
    responses((status = 200, body = WaitingListEntryView)))]
#[post("/waiting-list-entries/{id}/leave")]
pub async fn leave_waiting_list(call: Call, id: PathId<of::WaitingListEntry>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = join::leave(tx, *id)?;
        answer(tx, found, Answer::ok)
    })
    .await
}

fn answer(
    tx: &mut Tx<'_>,
    found: Found,
    make: impl FnOnce(&WaitingListEntryView) -> ApiResult<Answer>,
) -> ApiResult<Answer> {
    let view = WaitingListEntryView::of(tx, found)?;
    Ok(make(&view)?.version(view.version))
}

//! Handlers of tickets.

use super::store::{self, Found};
use super::views::{CreateTickets, TicketPage, TicketQuery, TicketView, TicketsView};
use super::{cancel, take};
use actix_web::{get, post};
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, MaybeBody, PathId, Query, Tx, of, page};
use citong_places::bookings::Reason;

/// Take tickets for a party, the booker included: one for each person, all or none.
///
/// 409 `session-full` says how many the caller could get. Whoever waits is served before a newcomer.
#[utoipa::path(tag = "tickets", params(("id" = Id<of::EventSession>, Path)), request_body = CreateTickets,
    responses((status = 201, body = TicketsView)))]
#[post("/sessions/{id}/tickets")]
pub async fn create_tickets(
    call: Call,
    id: PathId<of::EventSession>,
    body: Body<CreateTickets>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let issued = take::take(tx, *id, &body)?;
        created(tx, issued)
    })
    .await
}

/// List tickets: one's own, and for staff those of their venues, newest first.
#[utoipa::path(tag = "tickets", params(TicketQuery), responses((status = 200, body = TicketPage)))]
#[get("/tickets")]
pub async fn list_tickets(call: Call, query: Query<TicketQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let page = store::list(tx, &query, limit)?;
        Answer::page(&page.try_map(|found| TicketView::of(tx, found))?)
    })
    .await
}

/// One ticket, for its owner with the text of the QR code.
#[utoipa::path(tag = "tickets", params(("id" = Id<of::Ticket>, Path)), responses((status = 200, body = TicketView)))]
#[get("/tickets/{id}")]
pub async fn get_ticket(call: Call, id: PathId<of::Ticket>) -> ApiResult<Answer> {
    call.read_fast(move |tx| {
        let found = store::find_for(tx, Action::GetTicket, *id)?;
        answer(tx, found)
    })
    .await
}

/// Give a ticket back before the beginning; its place goes to whoever waits.
#[utoipa::path(tag = "tickets", params(("id" = Id<of::Ticket>, Path)), request_body = Reason,
    responses((status = 200, body = TicketView)))]
#[post("/tickets/{id}/cancel")]
pub async fn cancel_ticket(call: Call, id: PathId<of::Ticket>, body: MaybeBody<Reason>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = cancel::cancel(tx, *id, body.reason.as_deref())?;
        answer(tx, found)
    })
    .await
}

fn answer(tx: &Tx<'_>, found: Found) -> ApiResult<Answer> {
    let view = TicketView::of(tx, found)?;
    Ok(Answer::ok(&view)?.version(view.version))
}

/// 201 with the tickets, and where the first of them is.
pub fn created(tx: &Tx<'_>, issued: Vec<Found>) -> ApiResult<Answer> {
    let tickets = issued.into_iter().map(|found| TicketView::of(tx, found)).collect::<ApiResult<Vec<_>>>()?;
    let path = tickets.first().map_or_else(String::new, |first| format!("/tickets/{}", first.id));
    Answer::created(path, &TicketsView { tickets })
}

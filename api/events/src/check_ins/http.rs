//! Handlers of scans. They keep no answer under an idempotency key: the nonce of a scan is its key, and
//! a scan is kept although the answer is a refusal.

use super::views::{
    AttendanceView, CheckInPass, CheckInPasses, CheckInResult, CheckInResults, CheckInTicket, ScanPage,
    ScanQuery, ScanView,
};
use super::{batch, check_in, store};
use crate::sessions;
use crate::tickets::{self, TicketView};
use actix_web::{get, post};
use citong_kernel::check::Check;
use citong_kernel::{Action, Answer, ApiResult, BatchBody, Body, Call, Id, PathId, Query, Tx, of, page};
use std::sync::Arc;

/// Scan a ticket at the door: entry or exit.
///
/// The same nonce again is the same scan. Scans uploaded later are sorted by `scanned_at`: an earlier
/// one becomes the entry.
#[utoipa::path(tag = "check-in", params(("id" = Id<of::Ticket>, Path)), request_body = CheckInTicket,
    responses((status = 200, body = TicketView)))]
#[post("/tickets/{id}/check-in")]
pub async fn check_in_ticket(
    call: Call,
    id: PathId<of::Ticket>,
    body: Body<CheckInTicket>,
) -> ApiResult<Answer> {
    let scanned = call.write_unstored(move |tx| {
        let answered = check_in::by_ticket(tx, *id, &body)?;
        answer(tx, answered)
    });
    scanned.await?
}

/// Scan a QR code at the door: entry or exit.
#[utoipa::path(tag = "check-in", request_body = CheckInPass, responses((status = 200, body = TicketView)))]
#[post("/check-ins")]
pub async fn check_in_pass(call: Call, body: Body<CheckInPass>) -> ApiResult<Answer> {
    let scanned = call.write_unstored(move |tx| {
        let answered = check_in::by_pass(tx, &body)?;
        answer(tx, answered)
    });
    scanned.await?
}

/// Upload the scans of a scanner that had no network, in any order.
///
/// They are judged by `scanned_at` and answered in the order in which they were sent. Each stands for
/// itself: one that is refused stops no other. Sending a batch again is harmless.
#[utoipa::path(tag = "check-in", request_body = CheckInPasses, responses((status = 200, body = CheckInResults)))]
#[post("/check-ins:batch")]
pub async fn check_in_passes(call: Call, body: BatchBody<CheckInPasses>) -> ApiResult<Answer> {
    let mut check = Check::new();
    check.range("/scans", body.scans.len(), 1..=batch::MOST_SCANS);
    check.done()?;
    let scans = Arc::new(batch::by_the_clock(body.0.scans));
    let mut items = Vec::with_capacity(scans.len());
    for first in (0..scans.len()).step_by(batch::SCANS_A_TRANSACTION) {
        let scans = Arc::clone(&scans);
        let work = move |tx: &mut Tx<'_>| {
            let last = scans.len().min(first + batch::SCANS_A_TRANSACTION);
            batch::record(tx, &scans[first..last])
        };
        items.extend(call.write_unstored(work).await?);
    }
    items.sort_by_key(|item: &CheckInResult| item.index);
    Answer::ok(&CheckInResults { items })
}

/// The log of a session's scans, by the clock at the door.
#[utoipa::path(tag = "check-in", params(("id" = Id<of::EventSession>, Path), ScanQuery),
    responses((status = 200, body = ScanPage)))]
#[get("/sessions/{id}/scans")]
pub async fn list_session_scans(
    call: Call,
    id: PathId<of::EventSession>,
    query: Query<ScanQuery>,
) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let found = sessions::find_for(tx, Action::ListSessionScans, *id)?;
        let page = store::list(tx, found.session.id, &query, limit)?;
        Answer::page(&page.map(ScanView::of))
    })
    .await
}

/// How many visitors of a session are expected, have entered, are inside.
#[utoipa::path(tag = "check-in", params(("id" = Id<of::EventSession>, Path)),
    responses((status = 200, body = AttendanceView)))]
#[get("/sessions/{id}/attendance")]
pub async fn get_session_attendance(call: Call, id: PathId<of::EventSession>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let found = sessions::find_for(tx, Action::GetSessionAttendance, *id)?;
        let (entered, inside) = tickets::presence(tx, *id)?;
        let expected = found.session.sold.into();
        Answer::ok(&AttendanceView { session_id: *id, expected, entered, inside })
    })
    .await
}

/// The answer to a scan. A refusal must commit, because the scan is kept: the transaction succeeds,
/// the answer does not.
fn answer(tx: &Tx<'_>, answered: check_in::Answered) -> ApiResult<ApiResult<Answer>> {
    match answered {
        Err(refusal) => Ok(Err(refusal)),
        Ok(found) => {
            let view = TicketView::of(tx, found)?;
            Ok(Ok(Answer::ok(&view)?.version(view.version)))
        }
    }
}

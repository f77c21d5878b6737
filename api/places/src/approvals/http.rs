//! Handlers of approvals.

use super::store;
use super::views::{
    ApprovalPage, ApprovalQuery, ApprovalView, DecideBookings, Decision, DecisionResult, DecisionResults,
};
use crate::bookings::{self, BookingView};
use actix_web::{get, post};
use citong_kernel::check::Check;
use citong_kernel::{Answer, ApiResult, Body, Call, Id, Problem, Query, Tx, of, page};
use std::collections::BTreeMap;

/// Most bookings of one request.
const MOST_DECISIONS: usize = 100;

/// List the bookings that wait for a decision of one's venues, oldest first, with what else is there
/// at that time and how the person has kept their bookings so far.
#[utoipa::path(tag = "bookings", params(ApprovalQuery), responses((status = 200, body = ApprovalPage)))]
#[get("/bookings/approval-queue")]
pub async fn list_approval_queue(call: Call, query: Query<ApprovalQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let page = store::queue(tx, &query, limit)?;
        Answer::page(&page.try_map(|found| ApprovalView::of(tx, found))?)
    })
    .await
}

/// Decide about up to 100 bookings. Each is decided for itself: one that is refused stops no other.
#[utoipa::path(tag = "bookings", request_body = DecideBookings, responses((status = 200, body = DecisionResults)))]
#[post("/bookings/decisions")]
pub async fn decide_bookings(call: Call, body: Body<DecideBookings>) -> ApiResult<Answer> {
    let mut check = Check::new();
    check.range("/ids", body.ids.len(), 1..=MOST_DECISIONS);
    check.optional_text("/reason", body.reason.as_deref(), 0..=500);
    check.done()?;
    call.write(move |tx| Answer::ok(&DecisionResults { results: decide_each(tx, &body)? })).await
}

/// In the order of the ids, so that two officers with the same bookings wait for each other instead of
/// deadlocking; answered in the order in which they were sent.
fn decide_each(tx: &mut Tx<'_>, body: &DecideBookings) -> ApiResult<Vec<DecisionResult>> {
    let mut ids: Vec<(usize, Id<of::Booking>)> = body.ids.iter().copied().enumerate().collect();
    ids.sort_unstable_by_key(|(index, id)| (*id, *index));
    let mut results = BTreeMap::new();
    for (index, id) in ids {
        let decided = tx.attempt(|tx| match body.decision {
            Decision::Confirm => bookings::confirm(tx, id, body.reason.as_deref()),
            Decision::Reject => bookings::reject(tx, id, body.reason.as_deref()),
        })?;
        results.insert(index, result(tx, id, decided));
    }
    Ok(results.into_values().collect())
}

fn result(tx: &Tx<'_>, id: Id<of::Booking>, decided: Result<bookings::Found, Problem>) -> DecisionResult {
    match decided {
        Ok(found) => {
            DecisionResult { id, status: 200, problem: None, booking: Some(BookingView::of(tx, found)) }
        }
        Err(problem) => {
            let body = problem.body(tx.cx.language, &tx.cx.request_id);
            DecisionResult { id, status: problem.kind().status(), problem: Some(body), booking: None }
        }
    }
}

//! Scans that a scanner kept while it had no network.

use super::check_in::{by_pass, ticket_of};
use super::views::{CheckInPass, CheckInResult};
use crate::tickets::TicketView;
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::{ApiResult, Problem, ProblemType, Timestamp, Tx, body};
use serde_json::Value;

/// Most scans of one batch.
pub const MOST_SCANS: usize = 500;
/// How many scans share a transaction, so that nobody waits long behind a batch.
pub const SCANS_A_TRANSACTION: usize = 50;

/// The scans of a batch with their places in it, by the clock at the door: what a scanner kept is
/// judged as if it had been sent at once. Scans of this moment come last.
pub fn by_the_clock(scans: Vec<Value>) -> Vec<(usize, Value)> {
    let time = |scan: &Value| {
        let text = scan.get("scanned_at").cloned().unwrap_or_default();
        serde_json::from_value::<Option<Timestamp>>(text).ok().flatten()
    };
    let mut ordered: Vec<_> = scans.into_iter().enumerate().collect();
    ordered.sort_by_cached_key(|(_, scan)| time(scan).map_or((true, None), |at| (false, Some(at))));
    ordered
}

/// Records some scans of a batch. Each stands for itself.
pub fn record(tx: &mut Tx<'_>, scans: &[(usize, Value)]) -> ApiResult<Vec<CheckInResult>> {
    let rows: Vec<ApiResult<CheckInPass>> = scans.iter().map(|(_, scan)| read(scan)).collect();
    // All tickets at once and in order: two batches with the same tickets wait for each other.
    let mut tickets = Vec::new();
    for row in rows.iter().flatten() {
        tickets.extend(ticket_of(tx, row).ok());
    }
    dialect::lock_rows(tx.conn, Lockable::Tickets, &tickets)?;
    rows.into_iter().zip(scans).map(|(row, (index, _))| one(tx, row, *index)).collect()
}

fn read(row: &Value) -> ApiResult<CheckInPass> {
    body::parse(&serde_json::to_vec(row).map_err(Problem::internal)?)
}

fn one(tx: &mut Tx<'_>, row: ApiResult<CheckInPass>, index: usize) -> ApiResult<CheckInResult> {
    let outcome = match row.and_then(|row| by_pass(tx, &row)) {
        Ok(answered) => answered,
        // The database is not there, or another transaction came between: no scan is to blame.
        Err(problem) if !is_refusal(&problem) => return Err(problem),
        Err(problem) => Err(problem),
    };
    Ok(match outcome {
        Ok(found) => {
            let ticket = Some(TicketView::of(tx, found)?);
            CheckInResult { index, status: 200, ticket, problem: None }
        }
        Err(problem) => {
            let status = problem.kind().status();
            let body = problem.body(tx.cx.language, &tx.cx.request_id);
            CheckInResult { index, status, ticket: None, problem: Some(body) }
        }
    })
}

/// The rules refuse before a scan's first write; what the database refuses ends the transaction.
fn is_refusal(problem: &Problem) -> bool {
    use ProblemType::{Duplicate, PreconditionFailed};
    problem.kind().status() < 500 && !matches!(problem.kind(), Duplicate | PreconditionFailed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_batch_is_judged_by_the_clock_and_keeps_the_order_of_what_is_equal() {
        let scan = |at: &str| json!({ "scanned_at": at });
        let late = scan("2026-12-05T10:52:00+08:00");
        let scans = vec![json!({}), late.clone(), json!(7), scan("2026-12-05T02:51:00Z"), late, scan("soon")];
        let order: Vec<usize> = by_the_clock(scans).into_iter().map(|(index, _)| index).collect();
        assert_eq!(order, [3, 1, 4, 0, 2, 5]);
    }
}

//! Scans that a scanner kept while it had no network.

use super::check_in::{by_pass, ticket_of};
use super::views::{CheckInPass, CheckInResult};
use crate::tickets::TicketView;
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::{ApiResult, Problem, ProblemType, Tx, body};
use serde_json::Value;

/// Most scans of one batch.
pub const MOST_SCANS: usize = 500;
/// How many scans share a transaction, so that nobody waits long behind a batch.
pub const SCANS_A_TRANSACTION: usize = 50;

/// Records some scans of a batch, the first of which has this index. Each stands for itself.
pub fn record(tx: &mut Tx<'_>, scans: &[Value], first: usize) -> ApiResult<Vec<CheckInResult>> {
    let rows: Vec<ApiResult<CheckInPass>> = scans.iter().map(read).collect();
    // All tickets at once and in order: two batches with the same tickets wait for each other.
    let mut tickets = Vec::new();
    for row in rows.iter().flatten() {
        tickets.extend(ticket_of(tx, row).ok());
    }
    dialect::lock_rows(tx.conn, Lockable::Tickets, &tickets)?;
    rows.into_iter().zip(first..).map(|(row, index)| one(tx, row, index)).collect()
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

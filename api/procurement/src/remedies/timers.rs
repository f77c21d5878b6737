//! What time does: terms that pass unanswered are reported once, suspensions end.

use super::{complaint_store, store, suspension};
use crate::awards::{tell_purchaser, tell_supervisors};
use crate::projects;
use citong_kernel::{ApiResult, Id, Tx, of};

/// How many of each kind one run looks at.
const CHUNK: i64 = 20;

/// Does what is due; answers how much. Each one is locked and read again, so that of two servers one does it.
pub fn check_due(tx: &mut Tx<'_>) -> ApiResult<usize> {
    let over = complaint_store::suspensions_over(tx, CHUNK)?;
    for project in &over {
        projects::lock(tx, *project)?;
        suspension::resume_when_over(tx, *project)?;
    }
    let challenges = store::overdue(tx, CHUNK)?;
    for id in &challenges {
        report_challenge(tx, *id)?;
    }
    let complaints = complaint_store::overdue(tx, CHUNK)?;
    for id in &complaints {
        report_complaint(tx, *id)?;
    }
    Ok(over.len() + challenges.len() + complaints.len())
}

/// The term to answer is over: the purchaser and who supervises are told, once.
fn report_challenge(tx: &mut Tx<'_>, id: Id<of::Challenge>) -> ApiResult<()> {
    let seen = store::fetch(tx, id)?;
    projects::lock(tx, seen.project.id)?;
    let mut found = store::fetch(tx, id)?;
    if found.row.next_check_at.is_none_or(|at| at > tx.now) {
        return Ok(());
    }
    found.row.next_check_at = None;
    store::note(tx, &found.row)?;
    if found.row.status.is_open() {
        let event = ("质疑逾期未答复。", "a challenge was not answered in time.");
        tell_purchaser(tx, &found.project, event)?;
        tell_supervisors(tx, &found.project, &found.path, event)?;
    }
    Ok(())
}

/// The term to decide is over: who supervises is told, once.
fn report_complaint(tx: &mut Tx<'_>, id: Id<of::Complaint>) -> ApiResult<()> {
    let seen = complaint_store::fetch(tx, id)?;
    projects::lock(tx, seen.project.id)?;
    let mut found = complaint_store::fetch(tx, id)?;
    if found.row.next_check_at.is_none_or(|at| at > tx.now) {
        return Ok(());
    }
    found.row.next_check_at = None;
    complaint_store::note(tx, &found.row)?;
    if found.row.status.is_open() {
        let event = ("投诉逾期未作出处理决定。", "a complaint was not decided in time.");
        tell_supervisors(tx, &found.project, &found.path, event)?;
    }
    Ok(())
}

//! What contracts make of their project: accepted and paid when all of them are. Derived from the rows.

use super::state::{ContractEvent, ContractStatus};
use super::store;
use crate::projects::{self, Event, Status};
use citong_kernel::lifecycle::advance;
use citong_kernel::{ApiResult, Id, Tx, of};

/// Moves contracts and the project to the state that follows from what was accepted and paid. The caller has
/// locked the project.
pub fn settle(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>) -> ApiResult<()> {
    for row in store::of_project(tx, id)? {
        if row.status == ContractStatus::Accepted && row.paid_fen == row.total_fen() {
            let found = store::fetch(tx, row.id)?;
            advance(tx, &found, ContractEvent::Pay, None)?;
        }
    }
    let rows = store::of_project(tx, id)?;
    let live: Vec<_> = rows.iter().filter(|row| row.status != ContractStatus::Terminated).collect();
    if live.is_empty() {
        return end(tx, id);
    }
    let project = projects::find(tx, id)?;
    if project.status == Status::Contracted && live.iter().all(|row| row.status != ContractStatus::Signed) {
        step(tx, id, Event::Accept)?;
    }
    let project = projects::find(tx, id)?;
    if project.status == Status::Accepted && live.iter().all(|row| row.status == ContractStatus::Paid) {
        step(tx, id, Event::Pay)?;
    }
    Ok(())
}

fn step(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>, event: Event) -> ApiResult<()> {
    let project = projects::find(tx, id)?;
    let mut clocks = projects::clocks(tx, id)?;
    match event {
        Event::Pay => clocks.paid_at = Some(tx.now),
        _ => clocks.accepted_at = Some(tx.now),
    }
    projects::save_clocks(tx, &clocks)?;
    advance(tx, &project, event, None)?;
    Ok(())
}

/// Every contract was terminated: nothing is left to perform.
fn end(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>) -> ApiResult<()> {
    let mut clocks = projects::clocks(tx, id)?;
    clocks.ended_at = clocks.ended_at.or(Some(tx.now));
    projects::save_clocks(tx, &clocks)?;
    projects::touch(tx, id, Some("合同已全部终止"), None)
}

//! What officers do with proposals before publication: move, lock, unlock, drop.

use super::publish::{ClashView, clashes};
use super::state::{Event, ProposalStatus};
use super::store::{self, Found, InRegion, Proposal};
use super::views::UpdateProposal;
use crate::allocation::applications;
use crate::allocation::rounds::{self, Round, RoundStatus};
use citong_kernel::call::IfMatch;
use citong_kernel::check::Check;
use citong_kernel::lifecycle::{self, advance};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, audit, of};

/// Gives a group another place or time; refused where that clashes. A moved proposal is locked: giving out the times again
/// must not undo what an officer did.
pub fn update(
    tx: &mut Tx<'_>,
    id: Id<of::AllocationProposal>,
    patch: &UpdateProposal,
    seen: &IfMatch,
) -> ApiResult<Found> {
    let (round, mut proposal) = open(tx, Action::UpdateAllocationProposal, id)?;
    seen.check(proposal.version)?;
    if let Some(space) = patch.space_id {
        proposal.space_id = space;
    }
    if let Some(day) = patch.weekday {
        proposal.weekday = i32::from(day.index()) + 1;
    }
    if let Some(from) = patch.from_local {
        proposal.from_minute = from.minutes().into();
    }
    if let Some(until) = patch.until_local {
        proposal.until_minute = until.minutes().into();
    }
    check(tx, &round, &proposal)?;
    let met: Vec<ClashView> = clashes(tx, &round, &[proposal.clone()], true)?;
    if !met.is_empty() {
        return Err(Problem::new(ProblemType::Conflict)
            .detail("该时段已分配给其他团体", "That time is given to somebody else")
            .with("conflicts", met));
    }
    proposal.locked = true;
    store::update(tx, &proposal, &round.region)?;
    audit::Event::new("move", "allocation_proposal", id).write(tx)?;
    refresh(tx, round)?;
    store::fetch(tx, id)
}

fn check(tx: &mut Tx<'_>, round: &Round, proposal: &Proposal) -> ApiResult<()> {
    let mut check = Check::new();
    if proposal.until_minute <= proposal.from_minute {
        check.fault("/until_local", "end_before_start", "结束不晚于开始", "It does not end after it begins");
    }
    let application = applications::fetch(tx, proposal.application_id)?;
    let spaces = rounds::weekly_of(tx, round)?;
    match spaces.iter().find(|space| space.id == proposal.space_id) {
        None => check.fault("/space_id", "not_in_round", "不在本轮范围内", "It is not a space of this round"),
        Some(space) if space.capacity < application.headcount => {
            check.fault("/space_id", "over_capacity", "容纳不下", "It does not hold so many people");
        }
        Some(space) => {
            let (from, until) = proposal.minutes();
            let open = space.hours[usize::from(proposal.day())].iter();
            if !open.into_iter().any(|hours| hours.0 <= from && until <= hours.1) {
                check.fault(
                    "/from_local",
                    "outside_hours",
                    "不在开放时间内",
                    "It is outside the opening hours",
                );
            }
        }
    }
    check.done()
}

/// It stays when times are given out again, or may move again.
pub fn set_locked(
    tx: &mut Tx<'_>,
    id: Id<of::AllocationProposal>,
    locked: bool,
    reason: Option<&str>,
) -> ApiResult<Found> {
    let action = if locked { Action::LockAllocationProposal } else { Action::UnlockAllocationProposal };
    let (round, mut proposal) = open(tx, action, id)?;
    if proposal.locked != locked {
        proposal.locked = locked;
        store::update(tx, &proposal, &round.region)?;
        let verb = if locked { "lock" } else { "unlock" };
        audit::Event::new(verb, "allocation_proposal", id).reason(reason).write(tx)?;
    }
    store::fetch(tx, id)
}

/// The group does not get this time; it is free for others when times are given out again.
pub fn take_out(tx: &mut Tx<'_>, id: Id<of::AllocationProposal>, reason: Option<&str>) -> ApiResult<Found> {
    let (round, proposal) = open(tx, Action::DropAllocationProposal, id)?;
    advance(tx, &InRegion(&proposal, &round.region), Event::Drop, reason)?;
    refresh(tx, round)?;
    store::fetch(tx, id)
}

/// A proposal that can still change, with its round, which is held.
fn open(tx: &mut Tx<'_>, action: Action, id: Id<of::AllocationProposal>) -> ApiResult<(Round, Proposal)> {
    let round = store::fetch(tx, id)?.proposal.round_id;
    let round = rounds::lock_for(tx, action, round)?;
    // Read again: it may have changed while we waited for the round.
    let proposal = store::fetch(tx, id)?.proposal;
    if proposal.status != ProposalStatus::Proposed {
        lifecycle::next(&InRegion(&proposal, &round.region), Event::Drop)?;
    }
    let status = round.status_at(tx.now);
    if !matches!(status, RoundStatus::Allocating | RoundStatus::Decided) {
        return Err(Problem::new(ProblemType::InvalidTransition)
            .detail("公布后不能更改方案", "Proposals do not change after publication")
            .with("current_status", status));
    }
    Ok((round, proposal))
}

/// The figures of a round follow what officers do.
fn refresh(tx: &mut Tx<'_>, mut round: Round) -> ApiResult<()> {
    round.fairness = Some(citong_kernel::db::Json(rounds::fairness(tx, round.id)?));
    rounds::touch(tx, &round).map(drop)
}

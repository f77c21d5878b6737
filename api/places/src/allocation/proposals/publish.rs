//! What proposals have to do with other rounds, and what publication made of them.

use super::state::{Event, ProposalStatus};
use super::store::{self, InRegion, Proposal};
use super::views::{ProposalQuery, ProposalView};
use crate::allocation::allocator::{self, Day, Load, Minutes};
use crate::allocation::rounds::{Round, RoundResults, RoundStatus};
use crate::series::Attempt;
use crate::spaces;
use citong_kernel::lifecycle::advance;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, of};
use serde::Serialize;
use std::collections::BTreeSet;

/// A time that is in the way of a proposal.
#[derive(Debug, Serialize)]
pub struct ClashView {
    /// Of which proposal.
    pub proposal_id: Id<of::AllocationProposal>,
    /// The day; 1 is Monday.
    pub weekday: u8,
    /// From when on, local minutes after midnight.
    pub from_minute: u16,
    /// Until when.
    pub until_minute: u16,
}

/// What other rounds give out of these leaves in a season that has such a weekday in common with this one, be it only the
/// date on which one ends and the other begins.
pub fn of_other_rounds(
    tx: &mut Tx<'_>,
    round: &Round,
    leaves: &BTreeSet<Id<of::Space>>,
) -> ApiResult<Vec<Load>> {
    let leaves: Vec<Id<of::Space>> = leaves.iter().copied().collect();
    let given = store::given_by_others(tx, round, &leaves)?;
    let loads = given.into_iter().filter_map(|(leaf, weekday, from, until, starts_on, ends_on)| {
        let day: Day = u8::try_from(weekday - 1).ok()?;
        let minutes: Minutes = (u16::try_from(from).ok()?, u16::try_from(until).ok()?);
        let common = (starts_on.max(round.season_starts_on), ends_on.min(round.season_ends_on));
        allocator::dates_of(day, common.0, common.1).next()?;
        Some(Load { leaf, day, minutes })
    });
    Ok(loads.collect())
}

/// What is in the way of these proposals: other rounds, and with `own_round` the other proposals of their own.
pub fn clashes(
    tx: &mut Tx<'_>,
    round: &Round,
    proposals: &[Proposal],
    own_round: bool,
) -> ApiResult<Vec<ClashView>> {
    let kept = if own_round { store::kept(tx, round.id)? } else { Vec::new() };
    let spaces: BTreeSet<Id<of::Space>> =
        kept.iter().chain(proposals).map(|proposal| proposal.space_id).collect();
    let leaves_of = spaces::leaves_of_each(tx, &spaces.into_iter().collect::<Vec<_>>())?;
    let leaves: BTreeSet<Id<of::Space>> = leaves_of.values().flatten().copied().collect();
    let mut loads: Vec<(Option<Id<of::AllocationProposal>>, Load)> =
        of_other_rounds(tx, round, &leaves)?.into_iter().map(|load| (None, load)).collect();
    for proposal in &kept {
        for leaf in leaves_of.get(&proposal.space_id).into_iter().flatten() {
            let load = Load { leaf: *leaf, day: proposal.day(), minutes: proposal.minutes() };
            loads.push((Some(proposal.id), load));
        }
    }
    let mut clashes = Vec::new();
    for proposal in proposals {
        let (day, minutes) = (proposal.day(), proposal.minutes());
        let own = leaves_of.get(&proposal.space_id).map_or(&[][..], Vec::as_slice);
        let met = loads.iter().find(|(of, load)| {
            *of != Some(proposal.id)
                && load.day == day
                && load.minutes.0 < minutes.1
                && minutes.0 < load.minutes.1
                && own.contains(&load.leaf)
        });
        clashes.extend(met.map(|(_, load)| ClashView {
            proposal_id: proposal.id,
            weekday: load.day + 1,
            from_minute: load.minutes.0,
            until_minute: load.minutes.1,
        }));
    }
    Ok(clashes)
}

/// What other rounds have given out of a round's times since it was allocated.
pub fn clashes_with_other_rounds(tx: &mut Tx<'_>, round: &Round) -> ApiResult<Vec<ClashView>> {
    let own = store::kept(tx, round.id)?;
    clashes(tx, round, &own, false)
}

/// Notes what publication made of a proposal.
pub fn set_outcome(tx: &mut Tx<'_>, proposal: &Proposal, outcome: &Attempt, region: &str) -> ApiResult<()> {
    let booked = i32::try_from(outcome.booked).unwrap_or(i32::MAX);
    store::set_series(tx, proposal.id, outcome.series, booked, outcome.refused.clone())?;
    advance(tx, &InRegion(proposal, region), Event::Publish, None).map(drop)
}

/// What became of a published round, as far as the caller may see it. 409 before publication.
pub fn results(tx: &mut Tx<'_>, round: &Round, cursor: Option<&str>, limit: i64) -> ApiResult<RoundResults> {
    let status = round.status_at(tx.now);
    if !matches!(status, RoundStatus::Published | RoundStatus::Closed) {
        return Err(Problem::new(ProblemType::InvalidTransition)
            .detail("结果尚未公布", "The results are not published yet")
            .with("current_status", status));
    }
    let sees_all = tx.may(Action::ListAllocationProposals, &round.scope());
    let owner = if sees_all { None } else { Some(tx.caller().user().ok_or_else(Problem::forbidden)?) };
    let query = ProposalQuery {
        application_id: None,
        space_id: None,
        status: None,
        limit: None,
        cursor: cursor.map(str::to_owned),
    };
    let page = store::list(tx, round.id, &query, owner, limit)?;
    let all: Vec<Proposal> = store::of_owner(tx, round.id, owner)?;
    let remaining = all.iter().filter(|one| one.status == ProposalStatus::Proposed).count();
    let unbooked: usize = all.iter().map(|one| one.unbooked.0.len()).sum();
    let whole = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    Ok(RoundResults {
        round_id: round.id,
        status,
        fairness: round.fairness.clone().map(|fairness| fairness.0),
        proposals: whole(all.len()),
        remaining: whole(remaining),
        bookings: all.iter().map(|one| i64::from(one.booked)).sum(),
        unbooked: whole(unbooked),
        items: page.items.into_iter().map(ProposalView::from).collect(),
        next_cursor: page.next_cursor,
    })
}

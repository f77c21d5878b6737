//! Giving out a round's times.

use super::season;
use super::state::{Event, RoundStatus};
use super::store::{self, Round};
use super::tend::catch_up;
use crate::allocation::allocator::{self, Fairness, Limits, Slot, Task};
use crate::allocation::{applications, proposals};
use citong_kernel::db::Json;
use citong_kernel::lifecycle::{self, advance};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, audit, of};
use serde_json::json;
use std::collections::BTreeSet;

/// Gives out the times, once applications are closed and as often as officers want before publication. What they have
/// locked stays. The same seed gives the same times.
pub fn allocate(tx: &mut Tx<'_>, id: Id<of::AllocationRound>, seed: Option<i64>) -> ApiResult<Round> {
    let round = store::lock_for(tx, Action::AllocateRound, id)?;
    let round = catch_up(tx, round)?;
    let mut round = match round.status {
        RoundStatus::Decided => {
            advance(tx, &round, Event::Reopen, None)?;
            store::find_visible(tx, id)?
        }
        RoundStatus::Allocating => round,
        RoundStatus::Upcoming | RoundStatus::Open => {
            return Err(Problem::new(ProblemType::InvalidTransition)
                .detail("申请截止后才能统筹", "Times are given out once applications are closed")
                .with("current_status", round.status)
                .with("applications_close_at", round.applications_close_at));
        }
        RoundStatus::Published | RoundStatus::Closed => {
            lifecycle::next(&round, Event::Reopen)?;
            round
        }
    };
    if let Some(seed) = seed {
        round.seed = seed;
    }
    let locked = proposals::locked(tx, id)?;
    let task = task(tx, &round, locked.clone())?;
    let slots = allocator::allocate(&task);
    proposals::delete_unlocked(tx, id)?;
    let fresh: Vec<Slot> = slots.iter().filter(|slot| !locked.contains(slot)).copied().collect();
    proposals::insert_all(tx, id, &fresh)?;
    round.fairness = Some(Json(allocator::fairness(&task.applications, &slots)));
    audit::Event::new("allocate", "allocation_round", id)
        .details(json!({ "seed": round.seed, "proposals": fresh.len(), "locked": locked.len() }))
        .write(tx)?;
    store::touch(tx, &round)
}

fn task(tx: &mut Tx<'_>, round: &Round, locked: Vec<Slot>) -> ApiResult<Task> {
    let spaces = season::weekly_of(tx, round)?;
    let leaves: BTreeSet<Id<of::Space>> =
        spaces.iter().flat_map(|space| space.leaves.iter().copied()).collect();
    let taken = season::busy_with(tx, round, &leaves)?;
    let whole = |most: Option<i32>| most.and_then(|most| u32::try_from(most).ok());
    Ok(Task {
        spaces,
        applications: applications::to_allocate(tx, round.id)?,
        locked,
        taken,
        limits: Limits { times: whole(round.max_times_per_week), minutes: whole(round.max_minutes_per_week) },
        seed: round.seed,
    })
}

/// How fair the present times are.
pub fn fairness(tx: &mut Tx<'_>, round: Id<of::AllocationRound>) -> ApiResult<Fairness> {
    let applications = applications::to_allocate(tx, round)?;
    let slots = proposals::slots(tx, round)?;
    Ok(allocator::fairness(&applications, &slots))
}

/// Officers agree with the times.
pub fn decide(tx: &mut Tx<'_>, id: Id<of::AllocationRound>, reason: Option<&str>) -> ApiResult<Round> {
    let round = store::lock_for(tx, Action::DecideRound, id)?;
    let round = catch_up(tx, round)?;
    lifecycle::next(&round, Event::Decide)?;
    if round.fairness.is_none() {
        return Err(Problem::new(ProblemType::InvalidTransition)
            .detail("尚未统筹分配", "The times have not been given out yet")
            .with("current_status", round.status));
    }
    advance(tx, &round, Event::Decide, reason)?;
    store::find_visible(tx, id)
}

/// A published round is over; its series stay.
pub fn close(tx: &mut Tx<'_>, id: Id<of::AllocationRound>, reason: Option<&str>) -> ApiResult<Round> {
    let round = store::lock_for(tx, Action::CloseRound, id)?;
    lifecycle::next(&round, Event::Close)?;
    if proposals::any_left(tx, id)? {
        return Err(Problem::new(ProblemType::InvalidTransition)
            .detail("仍有时段正在生成预约", "Some of its times are still becoming bookings")
            .with("current_status", round.status));
    }
    advance(tx, &round, Event::Close, reason)?;
    store::find_visible(tx, id)
}

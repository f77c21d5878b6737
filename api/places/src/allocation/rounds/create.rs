//! Announcing a round, and changing it before groups apply.

use super::state::RoundStatus;
use super::store::{self, Placed, Round};
use super::views::{CreateRound, UpdateRound};
use citong_kernel::call::IfMatch;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::check::Check;
use citong_kernel::policy::Scope;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Timestamp, Tx, audit, of};
use serde_json::json;

/// Spaces of one round at most.
pub const MOST_SPACES: usize = 200;
/// Days of a season at most.
const LONGEST_SEASON: i64 = 366;

/// Announces a round for a facility's spaces, or for some spaces of several.
pub fn create(tx: &mut Tx<'_>, new: &CreateRound) -> ApiResult<Round> {
    let mut check = Check::new();
    if new.facility_id.is_some() == new.space_ids.is_some() {
        check.fault(
            "/space_ids",
            "one_of",
            "facility_id 与 space_ids 须填其一",
            "Give facility_id or space_ids, one of them",
        );
    }
    let ids = new.space_ids.as_deref().unwrap_or_default();
    if ids.len() > MOST_SPACES || (new.space_ids.is_some() && ids.is_empty()) {
        check.fault("/space_ids", "out_of_range", "须有 1–200 个空间", "It must name 1 to 200 spaces");
    }
    let now = tx.now;
    let round = Round {
        id: Id::new(now),
        name: new.name.trim().to_owned(),
        region: String::new(),
        region_path: String::new(),
        organization_id: None,
        facility_id: new.facility_id,
        season_starts_on: new.season_starts_on.0,
        season_ends_on: new.season_ends_on.0,
        applications_open_at: new.applications_open_at,
        applications_close_at: new.applications_close_at,
        max_times_per_week: new.max_times_per_week,
        max_minutes_per_week: new.max_minutes_per_week,
        seed: 0,
        fairness: None,
        status: RoundStatus::Upcoming,
        created_by: tx.caller().label(),
        version: 1,
        created_at: now,
        updated_at: now,
    };
    check_round(&mut check, &round, now);
    check.done()?;
    let placed = spaces(tx, new)?;
    for (_, (region_path, organization)) in &placed {
        let scope = Scope { region_path: Some(region_path), organization: Some(*organization), owner: None };
        tx.require(Action::CreateAllocationRound, &scope)?;
    }
    let round = located(round, &placed)?;
    let ids: Vec<Id<of::Space>> = placed.iter().map(|(space, _)| space.id).collect();
    store::insert(tx, &round, &ids)?;
    audit::Event::new("create", "allocation_round", round.id)
        .transition("", round.status.as_str())
        .details(json!({ "spaces": ids.len() }))
        .write(tx)?;
    changes::record(tx, Kind::AllocationRound, round.id, Op::Created, 1, Some(&round.region))?;
    Ok(round)
}

/// Changes a round that groups cannot apply to yet.
pub fn update(
    tx: &mut Tx<'_>,
    id: Id<of::AllocationRound>,
    patch: UpdateRound,
    seen: &IfMatch,
) -> ApiResult<Round> {
    let mut round = store::lock_for(tx, Action::UpdateAllocationRound, id)?;
    seen.check(round.version)?;
    if round.status_at(tx.now) != RoundStatus::Upcoming {
        return Err(Problem::new(ProblemType::InvalidTransition)
            .detail("申请开始后不能更改", "It does not change once groups can apply")
            .with("current_status", round.status_at(tx.now)));
    }
    let mut check = Check::new();
    let (mut starts_on, mut ends_on) = (round.season_starts_on.into(), round.season_ends_on.into());
    patch.name.apply(&mut round.name, "/name", check.errors());
    patch.season_starts_on.apply(&mut starts_on, "/season_starts_on", check.errors());
    patch.season_ends_on.apply(&mut ends_on, "/season_ends_on", check.errors());
    patch.applications_open_at.apply(
        &mut round.applications_open_at,
        "/applications_open_at",
        check.errors(),
    );
    patch.applications_close_at.apply(
        &mut round.applications_close_at,
        "/applications_close_at",
        check.errors(),
    );
    patch.max_times_per_week.apply_optional(&mut round.max_times_per_week);
    patch.max_minutes_per_week.apply_optional(&mut round.max_minutes_per_week);
    (round.season_starts_on, round.season_ends_on) = (starts_on.0, ends_on.0);
    check_round(&mut check, &round, tx.now);
    check.done()?;
    audit::Event::new("update", "allocation_round", id).write(tx)?;
    store::touch(tx, &round)
}

fn check_round(check: &mut Check, round: &Round, now: Timestamp) {
    check.name("/name", &round.name, 1..=100);
    let days = (round.season_ends_on - round.season_starts_on).num_days();
    if days < 0 {
        check.fault("/season_ends_on", "end_before_start", "早于季度开始", "It is before the season begins");
    } else if days >= LONGEST_SEASON {
        check.fault("/season_ends_on", "too_long", "最长 366 天", "A season has at most 366 days");
    } else if round.season_ends_on < now.local_date() {
        check.fault("/season_ends_on", "in_past", "季度已过", "The season is over");
    }
    if round.applications_close_at <= round.applications_open_at {
        check.fault(
            "/applications_close_at",
            "end_before_start",
            "不晚于申请开始",
            "It is not after their beginning",
        );
    } else if round.applications_close_at <= now {
        check.fault("/applications_close_at", "in_past", "已过", "It is in the past");
    } else if round.applications_close_at.local_date() > round.season_ends_on {
        check.fault("/applications_close_at", "after_season", "晚于季度结束", "It is after the season");
    }
    if let Some(times) = round.max_times_per_week {
        check.range("/max_times_per_week", times, 1..=50);
    }
    if let Some(minutes) = round.max_minutes_per_week {
        check.range("/max_minutes_per_week", minutes, 1..=10_080);
    }
}

fn spaces(tx: &mut Tx<'_>, new: &CreateRound) -> ApiResult<Vec<Placed>> {
    let ids = new.space_ids.as_deref().unwrap_or_default();
    let most = i64::try_from(MOST_SPACES + 1).unwrap_or(i64::MAX);
    let placed = store::placed(tx, new.facility_id, ids, most)?;
    let mut check = Check::new();
    let known =
        |id: &Id<of::Space>| placed.iter().any(|(space, _)| space.id == *id && space.details.bookable);
    for (index, id) in ids.iter().enumerate() {
        if !known(id) {
            let pointer = format!("/space_ids/{index}");
            check.fault(pointer, "not_found", "没有这个可预约的空间", "There is no such bookable space");
        } else if ids[..index].contains(id) {
            check.fault(format!("/space_ids/{index}"), "duplicate", "重复", "It is named twice");
        }
    }
    if new.facility_id.is_some() && placed.is_empty() {
        check.fault("/facility_id", "not_found", "没有可预约的空间", "It has no bookable spaces");
    } else if placed.len() > MOST_SPACES {
        check.fault("/facility_id", "too_many", "超过 200 个空间", "It has more than 200 spaces: name some");
    }
    check.done()?;
    Ok(placed)
}

/// The round where all its spaces lie: the smallest region that holds them, the body that runs them all, if it is one.
fn located(round: Round, placed: &[Placed]) -> ApiResult<Round> {
    let Some((_, (first, organization))) = placed.first() else {
        return Err(Problem::internal("a round without spaces"));
    };
    let mut common: Vec<&str> = first.split('/').collect();
    for (_, (path, _)) in placed {
        let same = common.iter().zip(path.split('/')).take_while(|(a, b)| **a == *b).count();
        common.truncate(same);
    }
    let region = common.last().ok_or_else(|| Problem::internal("spaces of different cities"))?;
    let one_body = placed.iter().all(|(_, (_, other))| other == organization);
    Ok(Round {
        region: (*region).to_owned(),
        region_path: common.join("/"),
        organization_id: one_body.then_some(*organization),
        ..round
    })
}

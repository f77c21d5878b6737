//! A round's spaces in a usual week of its season: when they are open, and what others have of them already.

use super::store::{self, Round};
use crate::allocation::allocator::{self, Day, Load, Space, WeeklyHours};
use crate::allocation::proposals;
use crate::timetable::{self, Resolver, Schedule, local_midnight};
use crate::{bookings, calendar, opening_hours, spaces};
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use citong_kernel::{ApiResult, Id, Timestamp, Tx, of};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The round's spaces as the allocator needs them.
pub fn weekly_of(tx: &mut Tx<'_>, round: &Round) -> ApiResult<Vec<Space>> {
    let rows = store::spaces_of(tx, round.id)?;
    let ids: Vec<Id<of::Space>> = rows.iter().map(|space| space.id).collect();
    let mut leaves = spaces::leaves_of_each(tx, &ids)?;
    let resolvers = opening_hours::resolvers_of(tx, &rows.iter().collect::<Vec<_>>())?;
    let calendar = calendar::load(tx, round.season_starts_on, round.season_ends_on)?;
    // Spaces of one facility share its timetable: it is looked at once.
    let mut known: BTreeMap<*const Resolver, WeeklyHours> = BTreeMap::new();
    let mut hours_of = |resolver: &Arc<Resolver>| {
        let schedule = Schedule { resolver, calendar: &calendar };
        let hours = known.entry(Arc::as_ptr(resolver)).or_insert_with(|| {
            allocator::weekly_hours(schedule, round.season_starts_on, round.season_ends_on)
        });
        hours.clone()
    };
    Ok(rows
        .into_iter()
        .map(|space| Space {
            id: space.id,
            leaves: leaves.remove(&space.id).unwrap_or_default(),
            capacity: space.details.capacity,
            step: step_of(space.details.start_interval_minutes),
            hours: resolvers.get(&space.id).map(&mut hours_of).unwrap_or_default(),
        })
        .collect())
}

/// The space's own grid; a grid of a few minutes would only make the search longer.
fn step_of(interval: i32) -> u16 {
    const COARSE: u16 = 15;
    let interval = u16::try_from(interval).unwrap_or(COARSE).max(1);
    COARSE.div_ceil(interval) * interval
}

/// What others have of these leaves in a usual week: the times that other rounds give out in a season that has such a
/// weekday in common with this one, and what is booked on at least half of the season's dates.
pub fn busy_with(tx: &mut Tx<'_>, round: &Round, leaves: &BTreeSet<Id<of::Space>>) -> ApiResult<Vec<Load>> {
    let mut loads = proposals::of_other_rounds(tx, round, leaves)?;
    loads.extend(booked_weekly(tx, round, leaves)?);
    Ok(loads)
}

fn booked_weekly(tx: &mut Tx<'_>, round: &Round, leaves: &BTreeSet<Id<of::Space>>) -> ApiResult<Vec<Load>> {
    let from = Timestamp::start_of(round.season_starts_on);
    let until = Timestamp::start_of(round.season_ends_on).plus_days(1);
    let leaves: Vec<Id<of::Space>> = leaves.iter().copied().collect();
    let mut dates: BTreeMap<(Id<of::Space>, Day, allocator::Minutes), BTreeSet<NaiveDate>> = BTreeMap::new();
    for (leaf, starts_at, ends_at) in bookings::starting_between(tx, &leaves, from, until)? {
        let date = timetable::local_date(starts_at.utc());
        let midnight = local_midnight(date);
        let minutes = (minute(midnight, starts_at), minute(midnight, ends_at));
        dates.entry((leaf, day_of(date), minutes)).or_default().insert(date);
    }
    let all = |day| allocator::dates_of(day, round.season_starts_on, round.season_ends_on).count();
    let weekly = dates.into_iter().filter(|((_, day, _), dates)| dates.len() * 2 >= all(*day));
    Ok(weekly.map(|((leaf, day, minutes), _)| Load { leaf, day, minutes }).collect())
}

fn minute(midnight: DateTime<Utc>, at: Timestamp) -> u16 {
    u16::try_from((at.utc() - midnight).num_minutes().clamp(0, 1440)).unwrap_or(0)
}

/// 0 is Monday.
fn day_of(date: NaiveDate) -> Day {
    u8::try_from(date.weekday().num_days_from_monday()).unwrap_or(0)
}

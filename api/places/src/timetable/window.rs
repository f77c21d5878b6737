//! Whether one window can be booked, and why not.
//!
//! The checks come in parts so that a caller can ask what does not depend on other bookings before it takes locks:
//! [`check_terms`], [`check_hours`] and [`check_capacity`], then, inside the locks, [`check_occupancy`].

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::intervals::{Interval, IntervalSet};
use super::local_time::{local_date, shift, shift_date};
use super::occupancy::{Conditions, Occupied, SpaceRules, heads, loads};
use super::resolve::Schedule;

/// Why a window cannot be booked, in the order in which it is checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The end lies before the start.
    EndBeforeStart,
    /// The end is the start.
    ZeroLength,
    /// The start lies before now.
    InPast,
    /// The start is nearer than the notice of the space.
    TooSoon {
        /// The earliest start at this moment.
        earliest: DateTime<Utc>,
    },
    /// The local date of the start lies beyond the reach of the space.
    TooFarAhead {
        /// The last local date on which a booking may start.
        latest_date: NaiveDate,
    },
    /// Shorter than the shortest booking.
    TooShort {
        /// Minutes of the shortest booking.
        min_minutes: u32,
    },
    /// Longer than the longest booking.
    TooLong {
        /// Minutes of the longest booking.
        max_minutes: u32,
    },
    /// Not wholly inside the openings; it may run from one opening into another that touches it.
    OutsideHours,
    /// Meets a closure.
    Closed,
    /// The start is not on the grid of an opening, or the length is not in whole minutes.
    OffGrid,
    /// More heads than the space holds.
    OverCapacity {
        /// Heads that it holds.
        capacity: u32,
    },
    /// Other bookings, with their buffers and the buffers of this space, are in the way.
    Conflict {
        /// These bookings without buffers, sorted, each window once.
        conflicts: Vec<Interval>,
    },
    /// The shared bookings leave too few places at some moment of the window.
    Full {
        /// Places left at the fullest moment.
        remaining: u32,
    },
}

/// Everything, in the order of [`Refusal`].
///
/// # Errors
/// The first refusal.
pub fn check_window(
    schedule: Schedule<'_>,
    conditions: &Conditions<'_>,
    window: &Interval,
) -> Result<(), Refusal> {
    check_terms(conditions.rules, conditions.now, window)?;
    check_hours(schedule, conditions.closures, conditions.rules, window)?;
    check_capacity(conditions.rules, conditions.headcount)?;
    check_occupancy(conditions.occupied, conditions.rules, window, conditions.headcount)
}

/// From [`Refusal::EndBeforeStart`] to [`Refusal::TooLong`]: what the rules and the clock alone decide.
///
/// # Errors
/// The first refusal.
pub fn check_terms(rules: &SpaceRules, now: DateTime<Utc>, window: &Interval) -> Result<(), Refusal> {
    let starts = rules.bookable_starts(now);
    let (min_minutes, max_minutes) = (rules.shortest_minutes(), rules.longest_minutes());
    if window.ends_at < window.starts_at {
        Err(Refusal::EndBeforeStart)
    } else if window.is_empty() {
        Err(Refusal::ZeroLength)
    } else if window.starts_at < now {
        Err(Refusal::InPast)
    } else if window.starts_at < starts.starts_at {
        Err(Refusal::TooSoon { earliest: starts.starts_at })
    } else if window.starts_at >= starts.ends_at {
        let latest_date = shift_date(local_date(now), rules.advance_max_days.into());
        Err(Refusal::TooFarAhead { latest_date })
    } else if window.length() < TimeDelta::minutes(min_minutes.into()) {
        Err(Refusal::TooShort { min_minutes })
    } else if window.length() > TimeDelta::minutes(max_minutes.into()) {
        Err(Refusal::TooLong { max_minutes })
    } else {
        Ok(())
    }
}

/// From [`Refusal::OutsideHours`] to [`Refusal::OffGrid`]: what opening hours and closures decide. The window has
/// passed [`check_terms`], so that it is at most 31 days long.
///
/// # Errors
/// The first refusal.
pub fn check_hours(
    schedule: Schedule<'_>,
    closures: &[Interval],
    rules: &SpaceRules,
    window: &Interval,
) -> Result<(), Refusal> {
    let openings = schedule.openings(window);
    if !openings.iter().copied().collect::<IntervalSet>().contains(window) {
        Err(Refusal::OutsideHours)
    } else if closures.iter().any(|closure| closure.overlaps(window)) {
        Err(Refusal::Closed)
    } else if !is_on_grid(&openings, rules, window.starts_at)
        || !divides(TimeDelta::minutes(1), window.length())
    {
        Err(Refusal::OffGrid)
    } else {
        Ok(())
    }
}

/// [`Refusal::OverCapacity`].
///
/// # Errors
/// When the party is larger than the space.
pub fn check_capacity(rules: &SpaceRules, headcount: u32) -> Result<(), Refusal> {
    let capacity = rules.capacity;
    if heads(headcount) > u64::from(capacity) { Err(Refusal::OverCapacity { capacity }) } else { Ok(()) }
}

/// [`Refusal::Conflict`] and [`Refusal::Full`]: what other bookings decide. Ask it inside the locks.
///
/// # Errors
/// The first refusal.
pub fn check_occupancy(
    occupied: &[Occupied],
    rules: &SpaceRules,
    window: &Interval,
    headcount: u32,
) -> Result<(), Refusal> {
    let held = occupied.iter().filter(|one| !one.only_counts(rules));
    let in_the_way = held.filter(|one| one.blocks(rules).overlaps(window));
    let mut conflicts: Vec<Interval> = in_the_way.map(Occupied::core).collect();
    if !conflicts.is_empty() {
        conflicts.sort_unstable();
        conflicts.dedup();
        return Err(Refusal::Conflict { conflicts });
    }
    let nearby: Vec<Occupied> = occupied.iter().filter(|one| one.core().overlaps(window)).copied().collect();
    let in_window = loads(&nearby, rules).into_iter().filter(|(when, _)| when.overlaps(window));
    let peak = in_window.map(|(_, load)| load).max().unwrap_or(0);
    if peak + heads(headcount) > u64::from(rules.capacity) {
        let remaining = u64::from(rules.capacity).saturating_sub(peak);
        return Err(Refusal::Full { remaining: u32::try_from(remaining).unwrap_or(u32::MAX) });
    }
    Ok(())
}

/// The instant is a whole number of steps after the start of an opening that it lies in. Closures do not move the
/// grid. The openings are those of the timetable, by date: merged across dates they would lose anchors.
#[must_use]
pub fn is_on_grid(openings: &[Interval], rules: &SpaceRules, start: DateTime<Utc>) -> bool {
    openings.iter().any(|opening| {
        let inside = opening.starts_at <= start && start < opening.ends_at;
        inside && divides(rules.step(), start - opening.starts_at)
    })
}

fn divides(step: TimeDelta, length: TimeDelta) -> bool {
    length.subsec_nanos() == 0 && length.num_seconds() % step.num_seconds() == 0
}

/// The window of that many minutes from a start.
pub(super) fn window_from(start: DateTime<Utc>, length: TimeDelta) -> Interval {
    Interval::new(start, shift(start, length.num_minutes()))
}

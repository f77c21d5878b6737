//! Searches for a window: the next one, the nearest ones, and whether there is any.

use chrono::{DateTime, TimeDelta, Utc};

use super::availability::{StartFinder, free_in, known_until};
use super::intervals::{Interval, IntervalSet};
use super::local_time::{local_date, shift, shift_date};
use super::occupancy::Conditions;
use super::resolve::{ResolvedDay, Schedule};
use super::window::window_from;

/// How many days ahead [`next_free`] looks at most, however far ahead the space may be booked.
pub const MAX_SEARCH_DAYS: i64 = 1100;
/// How many days before and after the wanted start [`alternatives`] looks.
pub const ALTERNATIVES_WITHIN_DAYS: i64 = 14;

/// How many days to resolve first; most searches end within them.
const FIRST_BATCH: usize = 8;

/// The first window of that many minutes which can be booked now and starts at or after `from`; `None` when the rules
/// do not allow the length, or nothing is free before the last date that can be booked.
#[must_use]
pub fn next_free(
    schedule: Schedule<'_>,
    conditions: &Conditions<'_>,
    from: DateTime<Utc>,
    minutes: u32,
) -> Option<Interval> {
    let length = conditions.rules.length(minutes)?;
    let wanted = Interval::new(from, DateTime::<Utc>::MAX_UTC);
    let allowed = conditions.rules.bookable_starts(conditions.now).intersection(&wanted);
    if allowed.is_empty() {
        return None;
    }
    let first = shift_date(local_date(allowed.starts_at), -1);
    // The midnight that ends the allowed starts begins a date on which none lies any more.
    let beyond_starts = local_date(allowed.ends_at).min(shift_date(first, MAX_SEARCH_DAYS));
    let mut days = schedule.days(first, shift_date(beyond_starts, length.num_days()));
    let (closed, blocked) = (conditions.closed(), conditions.blocked());
    let mut seen: Vec<ResolvedDay> = Vec::new();
    let mut batch = FIRST_BATCH;
    // Twice as many days each time: no more than twice the work of one pass, and little when the start is near.
    loop {
        let wanted_len = seen.len() + batch;
        seen.extend(days.by_ref().take(batch));
        let at_the_end = seen.len() < wanted_len;
        let free = free_in(&seen, &closed, &blocked);
        let finder = StartFinder { free, allowed, length: Some(length), step: conditions.rules.step() };
        let start = seen.iter().filter_map(|day| finder.starts_of(day).next()).min();
        // A later day opens after the midnight up to which all openings are known, so it cannot beat a start before it.
        let is_first = |start| known_until(&seen).is_some_and(|known| start <= known);
        if at_the_end || start.is_some_and(is_first) {
            return start.map(|start| window_from(start, length));
        }
        batch = seen.len();
    }
}

/// At most `n` windows as long as the wanted one (in whole minutes) that can be booked now, nearest start first (of
/// two as near, the earlier first), within 14 days before or after. They lie on the grid and may overlap each other;
/// the wanted start itself is not among them.
#[must_use]
pub fn alternatives(
    schedule: Schedule<'_>,
    conditions: &Conditions<'_>,
    wanted: &Interval,
    n: usize,
) -> Vec<Interval> {
    let minutes = u32::try_from(wanted.length().num_minutes()).ok();
    let Some(length) = minutes.and_then(|minutes| conditions.rules.length(minutes)) else {
        return Vec::new();
    };
    let reach = ALTERNATIVES_WITHIN_DAYS * 1440;
    // The same time of day fourteen days later still counts.
    let latest = shift(wanted.starts_at, reach).checked_add_signed(TimeDelta::nanoseconds(1));
    let near = Interval::new(shift(wanted.starts_at, -reach), latest.unwrap_or(DateTime::<Utc>::MAX_UTC));
    let allowed = conditions.rules.bookable_starts(conditions.now).intersection(&near);
    if allowed.is_empty() {
        return Vec::new();
    }
    let first = shift_date(local_date(allowed.starts_at), -1);
    let last = shift_date(local_date(allowed.ends_at), 1 + length.num_days());
    let days: Vec<ResolvedDay> = schedule.days(first, last).collect();
    let free = free_in(&days, &conditions.closed(), &conditions.blocked());
    let finder = StartFinder { free, allowed, length: Some(length), step: conditions.rules.step() };
    let mut starts: Vec<_> = days.iter().flat_map(|day| finder.starts_of(day)).collect();
    starts.retain(|start| *start != wanted.starts_at);
    starts.sort_unstable_by_key(|start| ((*start - wanted.starts_at).abs(), *start));
    starts.dedup();
    starts.into_iter().take(n).map(|start| window_from(start, length)).collect()
}

/// Whether the window `[from, until)` has room, by the free time alone ([`free_set`](super::free_set)): without a
/// duration all of it must be free, with one a stretch of that many minutes (at least 1). The grid, the durations and
/// the notice of the space do not count.
#[must_use]
pub fn has_free_window(
    free: &IntervalSet,
    from: DateTime<Utc>,
    until: DateTime<Utc>,
    duration_minutes: Option<u32>,
) -> bool {
    let window = Interval::new(from, until);
    match duration_minutes.map(|minutes| TimeDelta::minutes(minutes.max(1).into())) {
        None => free.contains(&window),
        Some(length) => {
            free.meeting(&window).iter().any(|part| part.intersection(&window).length() >= length)
        }
    }
}

//! What is open, busy and free on each date, and where a booking can start.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::intervals::{Interval, IntervalSet};
use super::local_time::{local_midnight, shift_date};
use super::occupancy::{Conditions, HARD_MAX_MINUTES};
use super::resolve::{ResolvedDay, Schedule};
use super::window::is_on_grid;

/// One date of a space. `busy` and `free` part `open` between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayAvailability {
    /// The local date on which its openings start; they may run past midnight.
    pub date: NaiveDate,
    /// Openings less closures.
    pub open: Vec<Interval>,
    /// The open time that the core of a booking for this party may not overlap.
    pub busy: Vec<Interval>,
    /// The open time in which it may lie.
    pub free: Vec<Interval>,
    /// Sorted instants on the grid at which the shortest booking could start now. A start past midnight is listed
    /// under the date of its opening, except when an opening of its own local date offers it too.
    pub starts: Vec<DateTime<Utc>>,
}

/// Each date from the first to the last, both inclusive; the caller bounds the range (92 days in the product).
///
/// A booking may run from the openings of one date into those of the next, so the bookings and closures of the
/// conditions should reach one day before the range, and beyond it by a day and the shortest duration. The work is
/// bounded by the number of starts listed.
#[must_use]
pub fn day_availability(
    schedule: Schedule<'_>,
    conditions: &Conditions<'_>,
    from: NaiveDate,
    to: NaiveDate,
) -> Vec<DayAvailability> {
    if from > to {
        return Vec::new();
    }
    let shortest = conditions.rules.shortest_minutes();
    // The last opening ends within the date after it, and its last start needs the shortest duration from there.
    let beyond = 2 + i64::from(shortest.min(HARD_MAX_MINUTES) / 1440);
    let days: Vec<ResolvedDay> = schedule.days(shift_date(from, -1), shift_date(to, beyond)).collect();
    let (closed, blocked) = (conditions.closed(), conditions.blocked());
    let finder = StartFinder {
        free: free_in(&days, &closed, &blocked),
        allowed: conditions.rules.bookable_starts(conditions.now),
        length: conditions.rules.length(shortest),
        step: conditions.rules.step(),
    };
    let shown = |day: &ResolvedDay| (from..=to).contains(&day.date);
    days.iter()
        .enumerate()
        .filter(|(_, day)| shown(day))
        .map(|(index, day)| {
            let open = day.openings.iter().copied().collect::<IntervalSet>().subtract(&closed);
            let tomorrow = days.get(index + 1).map_or(&[][..], |next| &next.openings);
            let mut starts: Vec<_> = finder.starts_of(day).collect();
            starts.retain(|start| !is_on_grid(tomorrow, conditions.rules, *start));
            DayAvailability {
                date: day.date,
                busy: open.intersect(&blocked).into_vec(),
                free: open.subtract(&blocked).into_vec(),
                open: open.into_vec(),
                starts,
            }
        })
        .collect()
}

/// The free time of a space inside a window, over all dates: openings less closures less what is blocked.
#[must_use]
pub fn free_set(schedule: Schedule<'_>, conditions: &Conditions<'_>, window: &Interval) -> IntervalSet {
    schedule.open_set(window).subtract(&conditions.closed()).subtract(&conditions.blocked())
}

/// The free time of some days as one set.
pub(super) fn free_in(days: &[ResolvedDay], closed: &IntervalSet, blocked: &IntervalSet) -> IntervalSet {
    let openings = days.iter().flat_map(|day| &day.openings).copied();
    openings.collect::<IntervalSet>().subtract(closed).subtract(blocked)
}

/// Finds the starts on the grid from which a length is free.
pub(super) struct StartFinder {
    /// The free time, over all dates that a booking could reach.
    pub free: IntervalSet,
    /// The starts that the rules allow now.
    pub allowed: Interval,
    /// The length to fit in; `None` when no booking may have it.
    pub length: Option<TimeDelta>,
    /// The step of the grid.
    pub step: TimeDelta,
}

impl StartFinder {
    /// The starts in the openings of one day, sorted.
    pub fn starts_of<'a>(&'a self, day: &'a ResolvedDay) -> impl Iterator<Item = DateTime<Utc>> + 'a {
        let parts = day
            .openings
            .iter()
            .flat_map(|opening| self.free.meeting(opening).iter().map(move |free| (opening, free)));
        parts.flat_map(|(opening, free)| self.starts_in(opening, free))
    }

    /// The starts in one opening for which the length fits into one free interval that meets it.
    fn starts_in<'a>(
        &'a self,
        opening: &Interval,
        free: &'a Interval,
    ) -> impl Iterator<Item = DateTime<Utc>> + 'a {
        let within = opening.intersection(free).intersection(&self.allowed);
        let mut next = self.length.and_then(|_| self.first_on_grid(opening.starts_at, &within));
        std::iter::from_fn(move || {
            let start =
                next.filter(|&start| start < within.ends_at && Some(free.ends_at - start) >= self.length)?;
            next = start.checked_add_signed(self.step);
            Some(start)
        })
    }

    /// The first instant of the grid that is not before the range, which does not begin before the anchor.
    fn first_on_grid(&self, anchor: DateTime<Utc>, range: &Interval) -> Option<DateTime<Utc>> {
        if range.is_empty() {
            return None;
        }
        let step = self.step.num_seconds();
        let whole_steps = (range.starts_at - anchor).num_seconds() / step * step;
        let start = anchor.checked_add_signed(TimeDelta::seconds(whole_steps))?;
        if start < range.starts_at { start.checked_add_signed(self.step) } else { Some(start) }
    }
}

/// The instant before which every opening is among the days: the midnight that ends the last of them.
pub(super) fn known_until(days: &[ResolvedDay]) -> Option<DateTime<Utc>> {
    days.last().map(|day| local_midnight(shift_date(day.date, 1)))
}

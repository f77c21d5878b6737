//! The rules by which a space is booked, what occupies it, and the time that this leaves no room in.

use chrono::{DateTime, TimeDelta, Utc};

use super::intervals::{Interval, IntervalSet};
use super::local_time::{local_date, local_midnight, shift, shift_date};

/// No booking is longer than 31 days, whatever the rules of the space say.
pub const HARD_MAX_MINUTES: u32 = 31 * 1440;

/// Whether several bookings may hold a space at the same time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sharing {
    /// One booking at a time (a rehearsal room).
    Exclusive,
    /// Bookings share the capacity (seats of a reading room).
    Shared,
}

/// The booking rules of one space.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpaceRules {
    /// Step of the grid of starts, 1..=1440; the grid is anchored at the start of each opening.
    pub start_interval_minutes: u32,
    /// Shortest booking; `None` is one minute.
    pub min_duration_minutes: Option<u32>,
    /// Longest booking; `None` is [`HARD_MAX_MINUTES`], which also caps it.
    pub max_duration_minutes: Option<u32>,
    /// Time kept clear before a booking, to set up.
    pub buffer_before_minutes: u32,
    /// Time kept clear after a booking, to clean up.
    pub buffer_after_minutes: u32,
    /// How long before its start a booking must be made at the latest.
    pub advance_min_minutes: u32,
    /// How many local dates after today a booking may start at most; 0 is today only.
    pub advance_max_days: u32,
    /// Heads that the space holds.
    pub capacity: u32,
    /// Whether bookings share it.
    pub sharing: Sharing,
}

impl SpaceRules {
    /// Step of the grid of starts.
    pub(super) fn step(&self) -> TimeDelta {
        TimeDelta::minutes(self.start_interval_minutes.max(1).into())
    }

    /// Minutes of the shortest booking, at least 1.
    pub(super) fn shortest_minutes(&self) -> u32 {
        self.min_duration_minutes.unwrap_or(1).max(1)
    }

    /// Minutes of the longest booking, at most [`HARD_MAX_MINUTES`].
    pub(super) fn longest_minutes(&self) -> u32 {
        self.max_duration_minutes.unwrap_or(HARD_MAX_MINUTES).min(HARD_MAX_MINUTES)
    }

    /// That length, when a booking may have it.
    pub(super) fn length(&self, minutes: u32) -> Option<TimeDelta> {
        (self.shortest_minutes()..=self.longest_minutes())
            .contains(&minutes)
            .then(|| TimeDelta::minutes(minutes.into()))
    }

    /// The starts that may be booked now: from the end of the notice to the end of the last local date. Empty when the
    /// notice is longer than the reach.
    #[must_use]
    pub fn bookable_starts(&self, now: DateTime<Utc>) -> Interval {
        let first_not = shift_date(local_date(now), i64::from(self.advance_max_days) + 1);
        Interval::new(shift(now, self.advance_min_minutes.into()), local_midnight(first_not))
    }
}

/// A booking that holds the space, or one above or below it in the tree of spaces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occupied {
    /// Start of the booking itself, without buffers.
    pub starts_at: DateTime<Utc>,
    /// End of the booking itself, without buffers.
    pub ends_at: DateTime<Utc>,
    /// Its own buffer before.
    pub buffer_before_minutes: u32,
    /// Its own buffer after.
    pub buffer_after_minutes: u32,
    /// Its heads; count only when it shares.
    pub headcount: u32,
    /// A booking of this very space by capacity: in a shared space it takes its heads and no more. A booking of a
    /// relative does not share.
    pub shares: bool,
}

impl Occupied {
    /// The booking itself, without buffers.
    #[must_use]
    pub const fn core(&self) -> Interval {
        Interval::new(self.starts_at, self.ends_at)
    }

    /// Only takes heads. When the space is no longer shared, its old shared bookings hold it like any other.
    pub(super) fn only_counts(&self, rules: &SpaceRules) -> bool {
        self.shares && rules.sharing == Sharing::Shared
    }

    /// The time that the core of another booking may not overlap. Buffers may overlap buffers, but no core may meet a
    /// buffer: the gap between two cores must hold the longer of the buffer after the earlier one and the buffer
    /// before the later one.
    pub(super) fn blocks(&self, rules: &SpaceRules) -> Interval {
        let before = self.buffer_before_minutes.max(rules.buffer_after_minutes);
        let after = self.buffer_after_minutes.max(rules.buffer_before_minutes);
        Interval::new(shift(self.starts_at, -i64::from(before)), shift(self.ends_at, after.into()))
    }
}

/// What decides, besides the schedule, whether one space can be booked by one party.
#[derive(Clone, Copy, Debug)]
pub struct Conditions<'a> {
    /// Closures of the space, in any order; they may overlap. No booking may meet one, but its buffers may.
    pub closures: &'a [Interval],
    /// Bookings whose core or buffers could meet the time in question, in any order. Look as far beyond that time as
    /// the longest buffer that any space may have.
    pub occupied: &'a [Occupied],
    /// The rules of the space.
    pub rules: &'a SpaceRules,
    /// The time of the question.
    pub now: DateTime<Utc>,
    /// Heads of the party; 0 counts as 1.
    pub headcount: u32,
}

impl Conditions<'_> {
    /// The closures as a set.
    #[must_use]
    pub fn closed(&self) -> IntervalSet {
        self.closures.iter().copied().collect()
    }

    /// The time that the core of a new booking for this party may not overlap: all of time when the party is larger
    /// than the capacity.
    #[must_use]
    pub fn blocked(&self) -> IntervalSet {
        if heads(self.headcount) > u64::from(self.rules.capacity) {
            return IntervalSet::from_iter([Interval::EVER]);
        }
        let held = self.occupied.iter().filter(|one| !one.only_counts(self.rules));
        let room = u64::from(self.rules.capacity) - heads(self.headcount);
        let crowded = loads(self.occupied, self.rules).into_iter().filter(|(_, load)| *load > room);
        held.map(|one| one.blocks(self.rules)).chain(crowded.map(|(when, _)| when)).collect()
    }
}

/// Heads to count for a party.
pub(super) fn heads(headcount: u32) -> u64 {
    headcount.max(1).into()
}

/// How many heads the shared bookings hold, interval by interval; outside of these none.
pub(super) fn loads(occupied: &[Occupied], rules: &SpaceRules) -> Vec<(Interval, u64)> {
    let counted = occupied.iter().filter(|one| one.only_counts(rules) && !one.core().is_empty());
    let mut steps: Vec<(DateTime<Utc>, i64)> = counted
        .flat_map(|one| [(one.starts_at, i64::from(one.headcount)), (one.ends_at, -i64::from(one.headcount))])
        .collect();
    steps.sort_unstable();
    let mut load = 0;
    let mut loads = Vec::new();
    for (index, &(at, change)) in steps.iter().enumerate() {
        load += change;
        // The last of several steps at one instant is the only one that leads to a later instant.
        if let Some(&(next, _)) = steps.get(index + 1).filter(|(next, _)| *next > at) {
            loads.push((Interval::new(at, next), u64::try_from(load).unwrap_or(0)));
        }
    }
    loads
}

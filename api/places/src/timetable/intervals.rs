//! Half-open intervals of time, and sets of them.

use chrono::{DateTime, TimeDelta, Utc};

/// `[starts_at, ends_at)`; empty when the end is not after the start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Interval {
    /// First instant inside.
    pub starts_at: DateTime<Utc>,
    /// First instant after it.
    pub ends_at: DateTime<Utc>,
}

impl Interval {
    /// All of time.
    pub const EVER: Self = Self { starts_at: DateTime::<Utc>::MIN_UTC, ends_at: DateTime::<Utc>::MAX_UTC };

    /// `[starts_at, ends_at)`.
    #[must_use]
    pub const fn new(starts_at: DateTime<Utc>, ends_at: DateTime<Utc>) -> Self {
        Self { starts_at, ends_at }
    }

    /// Has no instant inside.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends_at <= self.starts_at
    }

    /// The length; negative when the end is before the start.
    #[must_use]
    pub fn length(&self) -> TimeDelta {
        self.ends_at - self.starts_at
    }

    /// Shares an instant with the other; touching is not overlapping.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        !self.intersection(other).is_empty()
    }

    /// The instants in both; empty when there are none.
    #[must_use]
    pub fn intersection(&self, other: &Self) -> Self {
        Self::new(self.starts_at.max(other.starts_at), self.ends_at.min(other.ends_at))
    }

    /// Every instant of the other is inside; an empty other never is.
    #[must_use]
    pub fn contains(&self, other: &Self) -> bool {
        !other.is_empty() && self.starts_at <= other.starts_at && other.ends_at <= self.ends_at
    }
}

/// A set of instants as intervals that are not empty, sorted, and neither overlap nor touch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IntervalSet(Vec<Interval>);

impl IntervalSet {
    /// The intervals, sorted and apart from each other.
    #[must_use]
    pub fn as_slice(&self) -> &[Interval] {
        &self.0
    }

    /// The intervals, sorted and apart from each other.
    #[must_use]
    pub fn into_vec(self) -> Vec<Interval> {
        self.0
    }

    /// Has no instant.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The members that share an instant with the window.
    #[must_use]
    pub fn meeting(&self, window: &Interval) -> &[Interval] {
        if window.is_empty() {
            return &[];
        }
        let first = self.0.partition_point(|member| member.ends_at <= window.starts_at);
        let rest = &self.0[first..];
        &rest[..rest.partition_point(|member| member.starts_at < window.ends_at)]
    }

    /// Shares an instant with the window.
    #[must_use]
    pub fn meets(&self, window: &Interval) -> bool {
        !self.meeting(window).is_empty()
    }

    /// Every instant of the window is in the set; an empty window never is.
    #[must_use]
    pub fn contains(&self, window: &Interval) -> bool {
        // Members never touch, so a window inside the set is inside one member.
        self.meeting(window).first().is_some_and(|member| member.contains(window))
    }

    /// The instants inside the window.
    #[must_use]
    pub fn clip(&self, window: &Interval) -> Self {
        Self(self.meeting(window).iter().map(|member| member.intersection(window)).collect())
    }

    /// The instants in both.
    #[must_use]
    pub fn intersect(&self, other: &Self) -> Self {
        let parts = |member| other.meeting(member).iter().map(move |taken| taken.intersection(member));
        Self(self.0.iter().flat_map(parts).collect())
    }

    /// The instants that are not in the other.
    #[must_use]
    pub fn subtract(&self, other: &Self) -> Self {
        let mut left = Vec::with_capacity(self.0.len());
        for member in &self.0 {
            let mut from = member.starts_at;
            for taken in other.meeting(member) {
                left.push(Interval::new(from, taken.starts_at));
                from = taken.ends_at;
            }
            left.push(Interval::new(from, member.ends_at));
        }
        left.retain(|part| !part.is_empty());
        Self(left)
    }

    /// The instants in either.
    #[must_use]
    pub fn union(&self, other: &Self) -> Self {
        self.0.iter().chain(&other.0).copied().collect()
    }
}

impl FromIterator<Interval> for IntervalSet {
    /// Intervals in any order; empty ones vanish, overlapping and touching ones merge.
    fn from_iter<I: IntoIterator<Item = Interval>>(intervals: I) -> Self {
        let mut sorted: Vec<Interval> = intervals.into_iter().filter(|one| !one.is_empty()).collect();
        sorted.sort_unstable();
        sorted.dedup_by(|next, kept| {
            let joins = next.starts_at <= kept.ends_at;
            if joins {
                kept.ends_at = kept.ends_at.max(next.ends_at);
            }
            joins
        });
        Self(sorted)
    }
}

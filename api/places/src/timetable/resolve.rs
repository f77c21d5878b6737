//! From a definition of opening hours to the openings of each date.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};
use std::sync::Arc;

use chrono::{Datelike, NaiveDate};

use super::hours::{DayKind, Exception, OpeningHours, Period};
use super::intervals::{Interval, IntervalSet};
use super::local_time::{LocalTime, local_date, local_midnight, shift, shift_date};

/// What the State Council's yearly notice makes of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SpecialDay {
    /// A legal holiday (法定节假日), with the weekends joined to it.
    Holiday,
    /// A weekend day worked in exchange (调休上班日).
    MakeUpWorkday,
}

/// The special days that are known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar(BTreeMap<NaiveDate, SpecialDay>);

impl Calendar {
    /// What is special about the date, if anything.
    #[must_use]
    pub fn special_day(&self, date: NaiveDate) -> Option<SpecialDay> {
        self.0.get(&date).copied()
    }
}

impl FromIterator<(NaiveDate, SpecialDay)> for Calendar {
    fn from_iter<I: IntoIterator<Item = (NaiveDate, SpecialDay)>>(days: I) -> Self {
        Self(days.into_iter().collect())
    }
}

/// The openings of one local date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResolvedDay {
    /// The local date on which the openings start.
    pub date: NaiveDate,
    /// Sorted, apart from each other; the last may run past midnight, but never past the end of the next date.
    pub openings: Vec<Interval>,
    /// What decided.
    pub source: Source,
}

/// What decided over a date; indexes point into the definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// Neither a period nor an exception covers the date: closed.
    Nothing,
    /// The rows of a period for this kind of day; closed when it has none.
    Period {
        /// Index in `periods`.
        index: usize,
        /// Which of its rows: a special day only when the period has such a row.
        day: DayKind,
    },
    /// An exception.
    Exception {
        /// Index in `exceptions`.
        index: usize,
    },
}

/// Opening minutes `[from, to)` after the midnight with which the date begins, 0..=2880.
type Minutes = (i64, i64);

/// A definition made ready to be asked for many dates; build it once per definition.
///
/// Building costs O(n log n) in periods and exceptions, a date costs O(log n). A definition that
/// [`OpeningHours::check`] would refuse does not panic: a range that ends before it starts covers nothing, and an
/// exception without hours is closed.
#[derive(Clone, Debug)]
pub struct Resolver {
    weeks: Vec<[Vec<Minutes>; DayKind::COUNT]>,
    exceptions: Vec<Vec<Minutes>>,
    period_runs: Vec<Run>,
    exception_runs: Vec<Run>,
    also: Vec<Self>,
    teaching: Option<Arc<Teaching>>,
}

/// When a school teaches (教学时间): nobody from outside comes in then.
#[derive(Clone, Debug)]
pub struct Teaching {
    hours: Resolver,
    holidays_off: bool,
}

impl Teaching {
    /// Hours of teaching, a period for each term; on legal holidays too, unless they are off.
    #[must_use]
    pub fn new(hours: &OpeningHours, holidays_off: bool) -> Self {
        Self { hours: Resolver::new(hours), holidays_off }
    }

    /// The lessons that begin on a date.
    #[must_use]
    pub fn day(&self, date: NaiveDate, calendar: &Calendar) -> Vec<Interval> {
        if self.holidays_off && calendar.special_day(date) == Some(SpecialDay::Holiday) {
            return Vec::new();
        }
        self.hours.day(date, calendar).openings
    }

    /// The lessons that a window could meet.
    #[must_use]
    pub fn around(&self, window: &Interval, calendar: &Calendar) -> IntervalSet {
        let first = shift_date(local_date(window.starts_at), -1);
        let last = local_date(window.ends_at);
        first
            .iter_days()
            .take_while(|date| *date <= last)
            .flat_map(|date| self.day(date, calendar))
            .filter(|lesson| lesson.overlaps(window))
            .collect()
    }
}

impl Resolver {
    /// Open whenever one of these is.
    #[must_use]
    pub fn any_of(parts: Vec<Self>) -> Self {
        Self { also: parts, ..Self::new(&OpeningHours::default()) }
    }

    /// Whether the hours were published, so that they can be taken out of force at once.
    #[must_use]
    pub fn can_be_withdrawn(&self) -> bool {
        !self.also.is_empty()
    }

    /// The same without the hours of teaching.
    #[must_use]
    pub fn without(self, teaching: Arc<Teaching>) -> Self {
        Self { teaching: Some(teaching), ..self }
    }

    /// Prepares a definition.
    #[must_use]
    pub fn new(hours: &OpeningHours) -> Self {
        let period_claims = hours.periods.iter().enumerate().map(|(index, period)| {
            let last = period.ends_on.unwrap_or(NaiveDate::MAX);
            let days = period.ends_on.map_or(i64::MAX, |ends_on| (ends_on - period.starts_on).num_days());
            Claim::new(index, period.starts_on, last, days, period.starts_on)
        });
        let exception_claims = hours.exceptions.iter().enumerate().map(|(index, exception)| {
            let last = exception.ends_on.unwrap_or(exception.starts_on);
            // Which exception starts later does not count: a constant leaves the tie to the list.
            Claim::new(
                index,
                exception.starts_on,
                last,
                (last - exception.starts_on).num_days(),
                NaiveDate::MIN,
            )
        });
        Self {
            period_runs: runs(period_claims.collect()),
            exception_runs: runs(exception_claims.collect()),
            weeks: hours.periods.iter().map(week).collect(),
            exceptions: hours.exceptions.iter().map(exception_minutes).collect(),
            also: Vec::new(),
            teaching: None,
        }
    }

    /// The openings of one date.
    #[must_use]
    pub fn day(&self, date: NaiveDate, calendar: &Calendar) -> ResolvedDay {
        let (source, minutes) = self.decide(date, calendar);
        let midnight = local_midnight(date);
        let opening = |&(from, to): &Minutes| Interval::new(shift(midnight, from), shift(midnight, to));
        let mut openings: Vec<Interval> = minutes.iter().map(opening).collect();
        if !self.also.is_empty() {
            openings.extend(self.also.iter().flat_map(|part| part.day(date, calendar).openings));
            openings = openings.into_iter().collect::<IntervalSet>().into_vec();
        }
        if let (Some(teaching), Some(first), Some(last)) = (&self.teaching, openings.first(), openings.last())
        {
            let window = Interval::new(first.starts_at, last.ends_at);
            let lessons = teaching.around(&window, calendar);
            openings = openings.into_iter().collect::<IntervalSet>().subtract(&lessons).into_vec();
        }
        ResolvedDay { date, openings, source }
    }

    fn decide(&self, date: NaiveDate, calendar: &Calendar) -> (Source, &[Minutes]) {
        if let Some(index) = winner(&self.exception_runs, date) {
            return (Source::Exception { index }, &self.exceptions[index]);
        }
        let Some(index) = winner(&self.period_runs, date) else { return (Source::Nothing, &[]) };
        let rows = |day: DayKind| self.weeks[index][day as usize].as_slice();
        let special = calendar.special_day(date).map(|special| match special {
            SpecialDay::Holiday => DayKind::Holiday,
            SpecialDay::MakeUpWorkday => DayKind::MakeUpWorkday,
        });
        let day = special.filter(|&day| !rows(day).is_empty()).unwrap_or_else(|| date.weekday().into());
        (Source::Period { index, day }, rows(day))
    }
}

/// Opening hours read against the calendar: the openings of a space on any date.
#[derive(Clone, Copy, Debug)]
pub struct Schedule<'a> {
    /// The opening hours.
    pub resolver: &'a Resolver,
    /// The legal holidays.
    pub calendar: &'a Calendar,
}

impl<'a> Schedule<'a> {
    /// Each date from the first to the last, both inclusive, resolved as it is asked for.
    pub fn days(self, from: NaiveDate, to: NaiveDate) -> impl Iterator<Item = ResolvedDay> + use<'a> {
        from.iter_days()
            .take_while(move |date| *date <= to)
            .map(move |date| self.resolver.day(date, self.calendar))
    }

    /// The openings that a window could meet, whole and by date, not merged across dates.
    #[must_use]
    pub fn openings(self, window: &Interval) -> Vec<Interval> {
        // An opening of the day before may run into the window.
        let (from, to) = (shift_date(local_date(window.starts_at), -1), local_date(window.ends_at));
        self.days(from, to).flat_map(|day| day.openings).filter(|opening| opening.overlaps(window)).collect()
    }

    /// The open time inside a window.
    #[must_use]
    pub fn open_set(self, window: &Interval) -> IntervalSet {
        self.openings(window).into_iter().collect::<IntervalSet>().clip(window)
    }
}

/// The openings of each date from the first to the last, both inclusive. For one definition and many ranges keep the
/// [`Resolver`].
#[must_use]
pub fn resolve(
    hours: &OpeningHours,
    calendar: &Calendar,
    from: NaiveDate,
    to: NaiveDate,
) -> Vec<ResolvedDay> {
    let resolver = Resolver::new(hours);
    Schedule { resolver: &resolver, calendar }.days(from, to).collect()
}

fn week(period: &Period) -> [Vec<Minutes>; DayKind::COUNT] {
    let mut kinds: [Vec<Minutes>; DayKind::COUNT] = Default::default();
    for row in &period.weekly {
        kinds[row.day as usize].push(minutes(row.opens_at_local, row.closes_at_local));
    }
    kinds.map(merge)
}

fn exception_minutes(exception: &Exception) -> Vec<Minutes> {
    if exception.closed == Some(true) {
        return Vec::new();
    }
    let rows = exception.hours.iter().flatten();
    merge(rows.map(|row| minutes(row.opens_at_local, row.closes_at_local)).collect())
}

fn minutes(opens: LocalTime, closes: LocalTime) -> Minutes {
    let (from, to) = (i64::from(opens.minutes()), i64::from(closes.minutes()));
    (from, if to <= from { to + 1440 } else { to })
}

fn merge(mut rows: Vec<Minutes>) -> Vec<Minutes> {
    rows.sort_unstable();
    rows.dedup_by(|next, kept| {
        let joins = next.0 <= kept.1;
        if joins {
            kept.1 = kept.1.max(next.1);
        }
        joins
    });
    rows
}

/// A range of dates that a period or an exception claims; the least claim on a date wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Claim {
    days: i64,
    starts_later: Reverse<NaiveDate>,
    index: Reverse<usize>,
    first: NaiveDate,
    last: NaiveDate,
}

impl Claim {
    fn new(index: usize, first: NaiveDate, last: NaiveDate, days: i64, starts: NaiveDate) -> Self {
        Self { days, starts_later: Reverse(starts), index: Reverse(index), first, last }
    }
}

/// Dates over which one entry of the list decides.
#[derive(Clone, Copy, Debug)]
struct Run {
    first: NaiveDate,
    last: NaiveDate,
    index: usize,
}

fn winner(runs: &[Run], date: NaiveDate) -> Option<usize> {
    let run = runs.get(runs.partition_point(|run| run.last < date))?;
    (run.first <= date).then_some(run.index)
}

/// Sweeps over the dates at which a claim begins or has ended and notes who wins from there on.
fn runs(mut claims: Vec<Claim>) -> Vec<Run> {
    claims.retain(|claim| claim.first <= claim.last);
    claims.sort_unstable_by_key(|claim| claim.first);
    let edges = claims.iter().flat_map(|claim| [Some(claim.first), claim.last.succ_opt()]).flatten();
    let mut edges = edges.collect::<BTreeSet<NaiveDate>>().into_iter().peekable();
    let mut waiting = claims.into_iter().peekable();
    let mut active = BinaryHeap::new();
    let mut runs = Vec::new();
    while let Some(first) = edges.next() {
        while let Some(claim) = waiting.next_if(|claim| claim.first <= first) {
            active.push(Reverse(claim));
        }
        while active.peek().is_some_and(|Reverse(claim)| claim.last < first) {
            active.pop();
        }
        if let Some(Reverse(claim)) = active.peek() {
            let last = edges.peek().and_then(NaiveDate::pred_opt).unwrap_or(NaiveDate::MAX);
            runs.push(Run { first, last, index: claim.index.0 });
        }
    }
    runs
}

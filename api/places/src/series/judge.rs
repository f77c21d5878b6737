//! Which occurrences can be booked, with a handful of queries for all of them.

use crate::bookings::{self, Target, Terms};
use crate::timetable::{self, Conditions, HARD_MAX_MINUTES, Interval, Occupied, Refusal, Schedule};
use crate::{calendar, closures, opening_hours};
use chrono::Duration;
use citong_kernel::problem::Language;
use citong_kernel::{ApiResult, Problem, Tx};

/// The longest buffer, minutes.
const LONGEST_BUFFER: i64 = 1440;

/// Why an occurrence cannot be booked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cause {
    /// Stable code: `booking_conflict`, `outside_hours`, `closed`, `too_far_ahead`, …
    pub reason: String,
    /// The same in words, in the caller's language.
    pub detail: String,
}

impl Cause {
    /// What a refusal of one booking says.
    pub fn of(problem: &Problem, language: Language) -> Self {
        match problem.errors().first() {
            Some(error) => {
                Self { reason: error.code.to_string(), detail: language.pick(&error.zh, &error.en).into() }
            }
            None => Self {
                reason: problem.kind().slug().replace('-', "_"),
                detail: problem.kind().title(language).into(),
            },
        }
    }
    fn overlaps_itself(language: Language) -> Self {
        let detail = language.pick("与本系列的另一次重叠", "It overlaps another occurrence of this series");
        Self { reason: "overlaps_itself".into(), detail: detail.into() }
    }
    fn limit(language: Language) -> Self {
        let detail = language.pick("超出可同时预约的数量", "Too many active bookings");
        Self { reason: "booking_limit".into(), detail: detail.into() }
    }
}

/// Whether a refusal is about what was asked, the same for every occurrence: not a clash of dates.
pub fn is_input(problem: &Problem) -> bool {
    const CODES: &[&str] = &[
        "end_before_start",
        "zero_length",
        "too_short",
        "too_long",
        "over_capacity",
        "out_of_range",
        "required",
    ];
    problem.errors().iter().any(|error| CODES.contains(&error.code.as_ref()))
}

/// What is in the way of each window, in their order: `None` where it can be booked. 422 where the request itself is
/// wrong. `room` is how many bookings the person may still make.
pub fn examine(
    tx: &mut Tx<'_>,
    target: &Target,
    terms: Terms,
    windows: &[Interval],
    headcount: i32,
    room: Option<i64>,
) -> ApiResult<Vec<Option<Cause>>> {
    let (Some(first), Some(last)) = (windows.first(), windows.last()) else { return Ok(Vec::new()) };
    let span = Interval::new(first.starts_at, last.ends_at.max(first.ends_at));
    let resolver = opening_hours::resolver_of(tx, &target.space)?;
    let days = |instant, days| timetable::local_date(instant) + Duration::days(days);
    let calendar = calendar::load(tx, days(span.starts_at, -2), days(span.ends_at, 2))?;
    let closures = closures::meeting(tx, target.space.id, span.starts_at.into(), span.ends_at.into())?;
    let occupied = bookings::of_space(tx, target.space.id, &span, None)?;
    let rules = terms.of(&target.rules);
    let conditions = Conditions {
        closures: &closures,
        occupied: &occupied,
        rules: &rules,
        now: tx.now.utc(),
        headcount: u32::try_from(headcount).unwrap_or(u32::MAX),
    };
    let schedule = Schedule { resolver: &resolver, calendar: &calendar };
    let language = tx.cx.language;
    let mut room = room.unwrap_or(i64::MAX);
    let mut causes = Vec::with_capacity(windows.len());
    for verdict in judge(schedule, &conditions, windows) {
        causes.push(match verdict {
            Ok(()) if room <= 0 => Some(Cause::limit(language)),
            Ok(()) => {
                room -= 1;
                None
            }
            Err(Clash::Itself) => Some(Cause::overlaps_itself(language)),
            Err(Clash::Refused(refusal)) => {
                let problem = bookings::refused(refusal);
                if is_input(&problem) {
                    return Err(problem);
                }
                Some(Cause::of(&problem, language))
            }
        });
    }
    Ok(causes)
}

/// Why a window of a series cannot be booked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Clash {
    /// What refuses any booking.
    Refused(Refusal),
    /// An occurrence before it, which can be booked, is in the way.
    Itself,
}

/// Checks each window, in order of time; those that pass stand in the way of the later ones. Pure.
pub fn judge(
    schedule: Schedule<'_>,
    conditions: &Conditions<'_>,
    windows: &[Interval],
) -> Vec<Result<(), Clash>> {
    let rules = conditions.rules;
    let mut occupied = conditions.occupied.to_vec();
    occupied.sort_unstable_by_key(|one| one.starts_at);
    let mut own: Vec<Occupied> = Vec::with_capacity(windows.len());
    let mut one = |window: &Interval| {
        let nearby = Conditions { occupied: near(&occupied, window), ..*conditions };
        timetable::check_window(schedule, &nearby, window).map_err(Clash::Refused)?;
        let others = near(&own, window);
        timetable::check_occupancy(others, rules, window, conditions.headcount).map_err(|_| Clash::Itself)?;
        own.push(Occupied {
            starts_at: window.starts_at,
            ends_at: window.ends_at,
            buffer_before_minutes: rules.buffer_before_minutes,
            buffer_after_minutes: rules.buffer_after_minutes,
            headcount: conditions.headcount,
            shares: rules.sharing == timetable::Sharing::Shared,
        });
        Ok(())
    };
    windows.iter().map(&mut one).collect()
}

/// Of bookings in the order of their starts those that could meet a window with their buffers.
fn near<'a>(occupied: &'a [Occupied], window: &Interval) -> &'a [Occupied] {
    let buffer = Duration::minutes(LONGEST_BUFFER);
    let longest = Duration::minutes(HARD_MAX_MINUTES.into()) + buffer;
    let from = occupied.partition_point(|one| one.starts_at < window.starts_at - longest);
    let rest = &occupied[from..];
    &rest[..rest.partition_point(|one| one.starts_at < window.ends_at + buffer)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recurrence::{Reach, Rule, expand};
    use crate::timetable::{
        Calendar, DayKind, OpeningHours, Period, Resolver, Sharing, SpaceRules, WeeklyRow,
    };
    use chrono::{DateTime, NaiveDate, Utc};

    fn at(text: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(text).unwrap().with_timezone(&Utc)
    }

    fn every_day() -> OpeningHours {
        let row = |day| WeeklyRow {
            day,
            opens_at_local: "09:00".parse().unwrap(),
            closes_at_local: "21:00".parse().unwrap(),
        };
        let days = [
            DayKind::Mon,
            DayKind::Tue,
            DayKind::Wed,
            DayKind::Thu,
            DayKind::Fri,
            DayKind::Sat,
            DayKind::Sun,
        ];
        let starts_on = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
        let period = Period { starts_on, ends_on: None, weekly: days.map(row).to_vec() };
        OpeningHours { periods: vec![period], exceptions: Vec::new() }
    }

    fn rules() -> SpaceRules {
        SpaceRules {
            start_interval_minutes: 30,
            min_duration_minutes: None,
            max_duration_minutes: None,
            buffer_before_minutes: 15,
            buffer_after_minutes: 15,
            advance_min_minutes: 0,
            advance_max_days: 1000,
            capacity: 30,
            sharing: Sharing::Exclusive,
        }
    }

    fn booked(starts_at: DateTime<Utc>) -> Occupied {
        let ends_at = starts_at + Duration::hours(2);
        Occupied {
            starts_at,
            ends_at,
            buffer_before_minutes: 15,
            buffer_after_minutes: 15,
            headcount: 5,
            shares: false,
        }
    }

    /// Prints how long it took, on which nothing depends: `cargo test -p citong-places --lib two_years -- --nocapture`.
    #[test]
    fn two_years_of_weeks_against_500_bookings() {
        let (resolver, calendar, rules) = (Resolver::new(&every_day()), Calendar::default(), rules());
        // Every 33 hours a booking: some of them meet the series.
        let first = at("2026-12-01T09:00:00+08:00");
        let occupied: Vec<Occupied> = (0..500).map(|n| booked(first + Duration::hours(33 * n))).collect();
        let conditions = Conditions {
            closures: &[],
            occupied: &occupied,
            rules: &rules,
            now: at("2026-12-01T08:00:00+08:00"),
            headcount: 5,
        };
        let schedule = Schedule { resolver: &resolver, calendar: &calendar };
        let (mut expanding, mut judging, mut clashes) = (Vec::new(), Vec::new(), 0);
        for _ in 0..200 {
            let begun = std::time::Instant::now();
            let rule = Rule::parse("FREQ=WEEKLY;BYDAY=TU;COUNT=104").unwrap();
            let starts = expand(&rule, at("2026-12-01T19:00:00+08:00"), Reach::default()).unwrap();
            expanding.push(begun.elapsed());
            let windows: Vec<Interval> =
                starts.into_iter().map(|start| Interval::new(start, start + Duration::hours(2))).collect();
            let begun = std::time::Instant::now();
            clashes = judge(schedule, &conditions, &windows).iter().filter(|one| one.is_err()).count();
            judging.push(begun.elapsed());
        }
        expanding.sort_unstable();
        judging.sort_unstable();
        eprintln!(
            "104 weeks: expanded in {:?}, checked against 500 bookings in {:?} (medians of 200); {clashes} clashes",
            expanding[100], judging[100]
        );
        assert!(clashes > 0 && clashes < 104);
    }
}

//! Tests of the timetable; the properties compare with models that walk over single minutes.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use proptest::prelude::ProptestConfig;
use serde_json::{Value, json};

use super::*;

mod availability;
mod hours;
mod intervals;
mod model;
mod published;
mod resolve;
mod search;
mod window;

/// Few cases, so that the suite stays fast, and no files of regressions.
fn quick() -> ProptestConfig {
    ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() }
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// An instant from local time, `2026-03-02 09:00`.
fn at(local: &str) -> DateTime<Utc> {
    let local = NaiveDateTime::parse_from_str(local, "%Y-%m-%d %H:%M").unwrap();
    local.and_local_timezone(SHANGHAI).unwrap().to_utc()
}

/// An interval from local times of 2026, `03-02 09:00` to `03-02 10:00`.
fn span(from: &str, to: &str) -> Interval {
    Interval::new(at(&format!("2026-{from}")), at(&format!("2026-{to}")))
}

/// Intervals as local text, `03-02 09:00/03-02 10:00`.
fn show(intervals: &[Interval]) -> Vec<String> {
    intervals.iter().map(|one| format!("{}/{}", clock(one.starts_at), clock(one.ends_at))).collect()
}

/// An instant as local text without the year.
fn clock(instant: DateTime<Utc>) -> String {
    instant.with_timezone(&SHANGHAI).format("%m-%d %H:%M").to_string()
}

fn hours(definition: Value) -> OpeningHours {
    serde_json::from_value(definition).unwrap()
}

fn row(day: &str, opens: &str, closes: &str) -> Value {
    json!({ "day": day, "opens_at_local": opens, "closes_at_local": closes })
}

/// The same opening on every weekday, from 2026 on.
fn daily(opens: &str, closes: &str) -> OpeningHours {
    let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let weekly: Vec<Value> = days.iter().map(|day| row(day, opens, closes)).collect();
    hours(json!({ "periods": [{ "starts_on": "2026-01-01", "ends_on": null, "weekly": weekly }] }))
}

/// Hourly grid from one hour, no buffers, no notice, 90 days ahead, ten heads, exclusive.
fn rules() -> SpaceRules {
    SpaceRules {
        start_interval_minutes: 60,
        min_duration_minutes: Some(60),
        max_duration_minutes: None,
        buffer_before_minutes: 0,
        buffer_after_minutes: 0,
        advance_min_minutes: 0,
        advance_max_days: 90,
        capacity: 10,
        sharing: Sharing::Exclusive,
    }
}

fn booked(core: Interval) -> Occupied {
    Occupied {
        starts_at: core.starts_at,
        ends_at: core.ends_at,
        buffer_before_minutes: 0,
        buffer_after_minutes: 0,
        headcount: 1,
        shares: false,
    }
}

/// A space with everything that decides over it; the clock stands at midnight of Sunday, 1 March 2026.
#[derive(Debug)]
struct Space {
    resolver: Resolver,
    calendar: Calendar,
    closures: Vec<Interval>,
    occupied: Vec<Occupied>,
    rules: SpaceRules,
    now: DateTime<Utc>,
    headcount: u32,
}

impl Space {
    fn new(hours: &OpeningHours) -> Self {
        Self {
            resolver: Resolver::new(hours),
            calendar: Calendar::default(),
            closures: Vec::new(),
            occupied: Vec::new(),
            rules: rules(),
            now: at("2026-03-01 00:00"),
            headcount: 1,
        }
    }

    fn schedule(&self) -> Schedule<'_> {
        Schedule { resolver: &self.resolver, calendar: &self.calendar }
    }

    fn conditions(&self) -> Conditions<'_> {
        Conditions {
            closures: &self.closures,
            occupied: &self.occupied,
            rules: &self.rules,
            now: self.now,
            headcount: self.headcount,
        }
    }

    fn days(&self, from: &str, to: &str) -> Vec<DayAvailability> {
        day_availability(self.schedule(), &self.conditions(), date(from), date(to))
    }

    fn day(&self, on: &str) -> DayAvailability {
        self.days(on, on).remove(0)
    }

    fn starts(&self, on: &str) -> Vec<String> {
        self.day(on).starts.into_iter().map(clock).collect()
    }

    fn check(&self, window: Interval) -> Result<(), Refusal> {
        check_window(self.schedule(), &self.conditions(), &window)
    }
}

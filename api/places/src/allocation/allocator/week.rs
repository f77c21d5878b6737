//! A usual week of a season.

use super::Day;
use crate::timetable::{Schedule, local_midnight};
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use std::collections::BTreeMap;

/// `[from, until)` in local minutes after midnight.
pub type Minutes = (u16, u16);

/// Open times of each weekday, Monday first, in order and apart from each other.
pub type WeeklyHours = [Vec<Minutes>; 7];

/// Minutes of a day.
const DAY: i64 = 1440;

/// What is open on more than half of a season's dates of each weekday. A holiday does not take a weekday out of the week:
/// publication finds the single dates that are closed.
pub fn weekly_hours(schedule: Schedule<'_>, starts_on: NaiveDate, ends_on: NaiveDate) -> WeeklyHours {
    let mut dates = [0i32; 7];
    let mut steps: [BTreeMap<i64, i32>; 7] = Default::default();
    for day in schedule.days(starts_on, ends_on) {
        let weekday = day.date.weekday().num_days_from_monday() as usize;
        dates[weekday] += 1;
        let midnight = local_midnight(day.date);
        for opening in day.openings {
            let minute = |instant: DateTime<Utc>| (instant - midnight).num_minutes().clamp(0, DAY);
            *steps[weekday].entry(minute(opening.starts_at)).or_default() += 1;
            *steps[weekday].entry(minute(opening.ends_at)).or_default() -= 1;
        }
    }
    let mut hours = WeeklyHours::default();
    for (weekday, steps) in steps.iter().enumerate() {
        hours[weekday] = more_than_half(steps, dates[weekday]);
    }
    hours
}

fn more_than_half(steps: &BTreeMap<i64, i32>, dates: i32) -> Vec<Minutes> {
    let (mut open, mut since, mut hours) = (0, None, Vec::new());
    for (&minute, change) in steps {
        open += change;
        match (open * 2 > dates, since) {
            (true, None) => since = Some(minute),
            (false, Some(from)) => {
                hours.push((as_minutes(from), as_minutes(minute)));
                since = None;
            }
            _ => {}
        }
    }
    hours
}

fn as_minutes(minute: i64) -> u16 {
    u16::try_from(minute.clamp(0, DAY)).unwrap_or(0)
}

/// The dates of a weekday in a season, both ends included.
pub fn dates_of(day: Day, starts_on: NaiveDate, ends_on: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    starts_on
        .iter_days()
        .take_while(move |date| *date <= ends_on)
        .filter(move |date| date.weekday().num_days_from_monday() == u32::from(day))
}

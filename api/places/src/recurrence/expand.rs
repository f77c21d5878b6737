//! From a rule to its occurrences.

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, NaiveDateTime, Utc, Weekday};

use super::fault::Fault;
use super::rule::{End, NthWeekday, Pattern, Rule, instant_of};
use super::{MAX_DAYS, MAX_OCCURRENCES};
use crate::timetable::SHANGHAI;

/// The starts of a series, in order, the start of the series first.
pub type Occurrences = Vec<DateTime<Utc>>;

/// How far a rule may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reach {
    /// Occurrences at most.
    pub occurrences: usize,
    /// Days from the first to the last at most.
    pub days: i64,
}

impl Default for Reach {
    fn default() -> Self {
        Self { occurrences: MAX_OCCURRENCES, days: MAX_DAYS }
    }
}

/// The starts of all occurrences of a rule.
///
/// # Errors
/// An end before the start, more occurrences or a longer time than `reach` allows. The work is bounded by `reach`,
/// whatever the rule says.
pub fn expand(rule: &Rule, start: DateTime<Utc>, reach: Reach) -> Result<Occurrences, Fault> {
    let local = start.naive_utc().checked_add_offset(SHANGHAI).ok_or_else(Fault::too_long)?;
    if !within(rule.end, start, local.date()) {
        return Err(Fault::new(
            "until_before_start",
            "UNTIL 早于首次开始时间",
            "UNTIL is before the start of the series",
        ));
    }
    let days = u64::try_from(reach.days).unwrap_or(0);
    let last = local.date().checked_add_days(Days::new(days)).ok_or_else(Fault::too_long)?;
    let most = match rule.end {
        End::Count(count) => usize::try_from(count).unwrap_or(usize::MAX),
        End::At(_) | End::On(_) => usize::MAX,
    };
    let mut occurrences = vec![start];
    for period in 0.. {
        if occurrences.len() >= most {
            return Ok(occurrences);
        }
        let Some(dates) = dates_of(rule, local.date(), period, last) else { break };
        for date in dates.into_iter().filter(|date| *date > local.date()) {
            if occurrences.len() >= most {
                return Ok(occurrences);
            }
            let at = instant_of(NaiveDateTime::new(date, local.time())).ok_or_else(Fault::too_long)?;
            if !within(rule.end, at, date) {
                return Ok(occurrences);
            }
            if date > last {
                return Err(Fault::too_long());
            }
            if occurrences.len() == reach.occurrences {
                return Err(Fault::too_many());
            }
            occurrences.push(at);
        }
    }
    // Behind the last date nothing was looked at: that is the end only where the rule ends there, too.
    let ends_before = match rule.end {
        End::Count(_) => false,
        End::At(until) => instant_of(last.and_time(local.time())).is_some_and(|at| until <= at),
        End::On(until) => until <= last,
    };
    if ends_before { Ok(occurrences) } else { Err(Fault::too_long()) }
}

fn within(end: End, at: DateTime<Utc>, date: NaiveDate) -> bool {
    match end {
        End::Count(_) => true,
        End::At(until) => at <= until,
        End::On(until) => date <= until,
    }
}

/// The dates of a period, in order; `None` once the period begins after `last`. The 0th holds the start.
fn dates_of(rule: &Rule, start: NaiveDate, period: u32, last: NaiveDate) -> Option<Vec<NaiveDate>> {
    let steps = period.checked_mul(rule.interval)?;
    let begins = match rule.pattern {
        Pattern::Daily => start.checked_add_days(Days::new(steps.into()))?,
        Pattern::Weekly(_) => {
            let week = start.week(rule.week_start).checked_first_day()?;
            week.checked_add_days(Days::new(u64::from(steps) * 7))?
        }
        Pattern::MonthlyByDate(_) | Pattern::MonthlyByWeekday(_) => {
            start.with_day(1)?.checked_add_months(Months::new(steps))?
        }
    };
    if begins > last {
        return None;
    }
    Some(match &rule.pattern {
        Pattern::Daily => vec![begins],
        Pattern::Weekly(days) if days.is_empty() => week_dates(begins, &[start.weekday()]),
        Pattern::Weekly(days) => week_dates(begins, days),
        Pattern::MonthlyByDate(days) if days.is_empty() => begins.with_day(start.day()).into_iter().collect(),
        Pattern::MonthlyByDate(days) => {
            ordered(days.iter().filter_map(|day| month_date(begins, *day)).collect())
        }
        Pattern::MonthlyByWeekday(days) => {
            ordered(days.iter().filter_map(|day| nth_weekday(begins, *day)).collect())
        }
    })
}

/// The dates of the week that begins on `first`.
fn week_dates(first: NaiveDate, days: &[Weekday]) -> Vec<NaiveDate> {
    first.iter_days().take(7).filter(|date| days.contains(&date.weekday())).collect()
}

/// Different rules may name one date: the 31st and the last day.
fn ordered(mut dates: Vec<NaiveDate>) -> Vec<NaiveDate> {
    dates.sort_unstable();
    dates.dedup();
    dates
}

/// A day of the month that begins on `first`; `None` where the month has no such day.
fn month_date(first: NaiveDate, day: i8) -> Option<NaiveDate> {
    let number = u32::from(day.unsigned_abs());
    if day > 0 {
        return first.with_day(number);
    }
    let days = u32::from(first.num_days_in_month());
    first.with_day((days + 1).checked_sub(number)?)
}

/// The nth such weekday of the month that begins on `first`; `None` where it has none.
fn nth_weekday(first: NaiveDate, wanted: NthWeekday) -> Option<NaiveDate> {
    let nth = wanted.nth.unsigned_abs();
    if wanted.nth > 0 {
        return NaiveDate::from_weekday_of_month_opt(first.year(), first.month(), wanted.weekday, nth);
    }
    let last = (4..=5)
        .rev()
        .find_map(|n| NaiveDate::from_weekday_of_month_opt(first.year(), first.month(), wanted.weekday, n))?;
    let date = last.checked_sub_days(Days::new(7 * u64::from(nth - 1)))?;
    (date.month() == first.month()).then_some(date)
}

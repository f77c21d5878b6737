//! From what a client sends to the times that are wanted.

use super::views::CreateSeries;
use crate::recurrence::{self, Reach, Rule};
use crate::timetable::{HARD_MAX_MINUTES, Interval, local_date};
use chrono::{DateTime, NaiveDate, Utc};
use citong_kernel::check::Check;
use citong_kernel::{ApiResult, LocalDate, Timestamp};

/// Exclusions of one series at most.
const MOST_EXDATES: usize = recurrence::MAX_OCCURRENCES;

/// The times of a series, with the rule.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// The rule.
    pub rule: Rule,
    /// Each occurrence that is not excluded, in order.
    pub windows: Vec<Interval>,
}

/// The times that a request names. 422 with every fault of the window, the rule and the exclusions.
pub fn wanted(
    (starts_at, ends_at): (Timestamp, Timestamp),
    rrule: &str,
    exdates: &[String],
    most: usize,
) -> ApiResult<Wanted> {
    let mut check = Check::new();
    check_window(&mut check, starts_at, ends_at);
    let reach = Reach { occurrences: most, ..Reach::default() };
    let expanded = Rule::parse(rrule)
        .and_then(|rule| recurrence::expand(&rule, starts_at.utc(), reach).map(|starts| (rule, starts)));
    let (rule, starts) = match expanded {
        Ok(expanded) => expanded,
        Err(fault) => {
            check.fault("/rrule", fault.code, fault.zh, fault.en);
            check.done()?;
            return Err(citong_kernel::Problem::internal("a fault was lost"));
        }
    };
    let starts = without(&mut check, starts, exdates);
    check.done()?;
    let length = ends_at.utc() - starts_at.utc();
    let windows = starts.into_iter().map(|start| Interval::new(start, start + length)).collect();
    Ok(Wanted { rule, windows })
}

fn check_window(check: &mut Check, starts_at: Timestamp, ends_at: Timestamp) {
    if ends_at < starts_at {
        check.fault("/ends_at", "end_before_start", "结束时间早于开始时间", "It ends before it starts");
    } else if ends_at == starts_at {
        check.fault("/ends_at", "zero_length", "时长为零", "It has no length");
    } else if ends_at > starts_at.plus_minutes(HARD_MAX_MINUTES.into()) {
        check.fault("/ends_at", "too_long", "单次最长 31 天", "One occurrence has at most 31 days");
    }
}

/// An occurrence that does not take place.
#[derive(Debug, Clone, Copy)]
enum Exdate {
    At(DateTime<Utc>),
    On(NaiveDate),
}

impl Exdate {
    fn parse(text: &str) -> Result<Self, &'static str> {
        if text.len() == 10 {
            return text.parse::<LocalDate>().map(|date| Self::On(date.0));
        }
        Timestamp::parse(text).map(|at| Self::At(at.utc()))
    }
    fn hits(self, start: DateTime<Utc>) -> bool {
        match self {
            Self::At(at) => at == start,
            Self::On(date) => date == local_date(start),
        }
    }
}

/// The starts without the excluded ones.
fn without(check: &mut Check, mut starts: Vec<DateTime<Utc>>, exdates: &[String]) -> Vec<DateTime<Utc>> {
    if exdates.len() > MOST_EXDATES {
        let most = MOST_EXDATES;
        check.fault("/exdates", "too_many", format!("最多 {most} 项"), format!("At most {most} entries"));
        return starts;
    }
    for (index, text) in exdates.iter().enumerate() {
        let pointer = format!("/exdates/{index}");
        let exdate = match Exdate::parse(text) {
            Ok(exdate) => exdate,
            Err(code) => {
                check.fault(
                    pointer,
                    code,
                    "须为日期 YYYY-MM-DD 或某次的开始时间",
                    "It is a date YYYY-MM-DD or the start of an occurrence",
                );
                continue;
            }
        };
        // At most one occurrence starts on a date. One that meets nothing says nothing (RFC 5545 §3.8.5.1).
        starts.retain(|start| !exdate.hits(*start));
    }
    if starts.is_empty() {
        check.fault("/exdates", "nothing_left", "所有日期都被排除", "Every occurrence is excluded");
    }
    starts
}

impl CreateSeries {
    /// The times that are wanted.
    pub fn wanted(&self, most: usize) -> ApiResult<Wanted> {
        wanted((self.starts_at, self.ends_at), &self.rrule, &self.exdates, most)
    }
}

//! Every query of the calendar, and the one change: a year's table is replaced.

use super::views::{CalendarDay, CalendarDayKind, CalendarQuery};
use crate::timetable::{Calendar, SpecialDay};
use chrono::NaiveDate;
use citong_kernel::call::IfMatch;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::schema::{calendar_days, calendar_years};
use citong_kernel::{ApiResult, Problem, ProblemType, Tx, audit};
use diesel::prelude::*;
use serde_json::json;

/// The special days between two dates, both included.
pub fn load(tx: &mut Tx<'_>, from: NaiveDate, to: NaiveDate) -> ApiResult<Calendar> {
    let rows: Vec<(NaiveDate, CalendarDayKind)> = calendar_days::table
        .filter(calendar_days::date.between(from, to))
        .select((calendar_days::date, calendar_days::kind))
        .load(tx.conn)?;
    let special = |kind| match kind {
        CalendarDayKind::Holiday => SpecialDay::Holiday,
        CalendarDayKind::MakeUpWorkday => SpecialDay::MakeUpWorkday,
    };
    Ok(rows.into_iter().map(|(date, kind)| (date, special(kind))).collect())
}

/// The days asked for.
pub fn list(tx: &mut Tx<'_>, query: &CalendarQuery) -> ApiResult<Vec<CalendarDay>> {
    let mut rows = calendar_days::table.into_boxed();
    if let Some((first, last)) = query.year.and_then(bounds) {
        rows = rows.filter(calendar_days::date.between(first, last));
    }
    if let Some(from) = query.from {
        rows = rows.filter(calendar_days::date.ge(from.0));
    }
    if let Some(to) = query.to {
        rows = rows.filter(calendar_days::date.le(to.0));
    }
    let rows: Vec<(NaiveDate, CalendarDayKind, String)> = rows
        .order(calendar_days::date.asc())
        .select((calendar_days::date, calendar_days::kind, calendar_days::name))
        .load(tx.conn)?;
    Ok(rows.into_iter().map(|(date, kind, name)| CalendarDay { date: date.into(), kind, name }).collect())
}

/// The version of a year's table; `None` where there is none.
pub fn version(tx: &mut Tx<'_>, year: i32) -> ApiResult<Option<i64>> {
    Ok(calendar_years::table.find(year).select(calendar_years::version).first(tx.conn).optional()?)
}

/// Replaces a year's table. A table that exists must be named by `If-Match`. Answers the new version.
pub fn replace_year(
    tx: &mut Tx<'_>,
    year: i32,
    days: &[CalendarDay],
    seen: Option<&IfMatch>,
) -> ApiResult<i64> {
    let before = version(tx, year)?;
    match (before, seen) {
        (Some(version), Some(seen)) => seen.check(version)?,
        (Some(_), None) => return Err(Problem::new(ProblemType::PreconditionRequired)),
        (None, Some(_)) => return Err(Problem::new(ProblemType::PreconditionFailed)),
        (None, None) => {}
    }
    let after = before.unwrap_or(0) + 1;
    if let Some((first, last)) = bounds(year) {
        diesel::delete(calendar_days::table.filter(calendar_days::date.between(first, last)))
            .execute(tx.conn)?;
    }
    for day in days {
        diesel::insert_into(calendar_days::table)
            .values((
                calendar_days::date.eq(day.date.0),
                calendar_days::kind.eq(day.kind),
                calendar_days::name.eq(&day.name),
            ))
            .execute(tx.conn)?;
    }
    if let Some(before) = before {
        let row = calendar_years::table.find(year).filter(calendar_years::version.eq(before));
        let updated = diesel::update(row)
            .set((calendar_years::version.eq(after), calendar_years::updated_at.eq(tx.now)))
            .execute(tx.conn)?;
        if updated != 1 {
            return Err(Problem::new(ProblemType::PreconditionFailed));
        }
    } else {
        diesel::insert_into(calendar_years::table)
            .values((
                calendar_years::year.eq(year),
                calendar_years::version.eq(after),
                calendar_years::updated_at.eq(tx.now),
            ))
            .execute(tx.conn)?;
    }
    audit::Event::new("replace", "calendar_day", year).details(json!({ "days": days.len() })).write(tx)?;
    let op = if before.is_some() { Op::Updated } else { Op::Created };
    changes::append(tx, Kind::CalendarDay, year, op, after, None)?;
    Ok(after)
}

fn bounds(year: i32) -> Option<(NaiveDate, NaiveDate)> {
    NaiveDate::from_ymd_opt(year, 1, 1).zip(NaiveDate::from_ymd_opt(year, 12, 31))
}

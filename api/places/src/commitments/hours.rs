//! The weekly hours of a commitment or an offer as opening hours of the timetable engine.

use crate::opening_hours::WeeklyRowBody;
use crate::timetable::{Exception, OpeningHours, Period, WeeklyRow};
use citong_kernel::check::Check;
use citong_kernel::date::LocalDate;
use citong_kernel::schema::spaces;
use citong_kernel::{ApiResult, FieldError, Id, Tx, of};
use diesel::prelude::*;
use std::collections::BTreeSet;

/// Weekly rows at most.
const MOST_ROWS: usize = 50;
/// Excluded dates at most.
const MOST_EXCLUDED: usize = 366;
/// The longest validity, days.
const LONGEST_DAYS: i64 = 3 * 366;
/// Spaces at most.
const MOST_SPACES: usize = 100;

/// The hours between two dates without the excluded ones; every fault is named by its field.
pub fn hours_of(
    weekly: &[WeeklyRowBody],
    (from, to): (LocalDate, LocalDate),
    excluded: &[LocalDate],
    check: &mut Check,
) -> OpeningHours {
    check.range("/weekly", weekly.len(), 1..=MOST_ROWS);
    check.range("/dates_excluded", excluded.len(), 0..=MOST_EXCLUDED);
    if to < from {
        check.fault("/valid_to", "end_before_start", "结束日期早于开始日期", "It is before `valid_from`");
    } else if (to.0 - from.0).num_days() >= LONGEST_DAYS {
        check.fault("/valid_to", "too_long", "最长三年", "Three years at most");
    }
    for (index, date) in excluded.iter().enumerate().take(MOST_EXCLUDED) {
        if !(from..=to).contains(date) {
            let (zh, en) = ("不在有效期内", "It is not within the validity");
            check.fault(format!("/dates_excluded/{index}"), "out_of_range", zh, en);
        }
    }
    let row = |row: &WeeklyRowBody| WeeklyRow {
        day: row.day,
        opens_at_local: row.opens_at_local,
        closes_at_local: row.closes_at_local,
    };
    let weekly = weekly.iter().take(MOST_ROWS).map(row).collect();
    let closed = |date: &LocalDate| Exception {
        starts_on: date.0,
        ends_on: None,
        closed: Some(true),
        hours: None,
        reason: None,
    };
    let hours = OpeningHours {
        periods: vec![Period { starts_on: from.0, ends_on: Some(to.0.max(from.0)), weekly }],
        exceptions: excluded.iter().take(MOST_EXCLUDED).map(closed).collect(),
    };
    for fault in hours.check() {
        let pointer = match fault.pointer.strip_prefix("/periods/0") {
            Some("/starts_on") => "/valid_from".to_owned(),
            Some("/ends_on") => "/valid_to".to_owned(),
            Some(rest) => rest.to_owned(),
            None => fault.pointer.replace("/exceptions/", "/dates_excluded/").replace("/starts_on", ""),
        };
        check.push(FieldError::new(pointer, fault.code, fault.zh, fault.en));
    }
    hours
}

/// The weekly rows and the excluded dates that [`hours_of`] was given.
pub fn weekly_of(hours: &OpeningHours) -> (Vec<WeeklyRowBody>, Vec<LocalDate>) {
    let row = |row: &WeeklyRow| WeeklyRowBody {
        day: row.day,
        opens_at_local: row.opens_at_local,
        closes_at_local: row.closes_at_local,
    };
    let weekly = hours.periods.iter().flat_map(|period| period.weekly.iter().map(row)).collect();
    (weekly, hours.exceptions.iter().map(|exception| exception.starts_on.into()).collect())
}

/// The spaces are of the facility, each is named once.
pub fn check_spaces(
    tx: &mut Tx<'_>,
    facility: Id<of::Facility>,
    ids: &[Id<of::Space>],
    check: &mut Check,
) -> ApiResult<()> {
    check.range("/space_ids", ids.len(), 1..=MOST_SPACES);
    let asked = &ids[..ids.len().min(MOST_SPACES)];
    let there: Vec<Id<of::Space>> = spaces::table
        .filter(spaces::facility_id.eq(facility).and(spaces::id.eq_any(asked)))
        .select(spaces::id)
        .load(tx.conn)?;
    let mut seen = BTreeSet::new();
    for (index, id) in asked.iter().enumerate() {
        if !seen.insert(*id) {
            check.fault(format!("/space_ids/{index}"), "duplicate", "空间重复", "The space occurs twice");
        } else if !there.contains(id) {
            let (zh, en) = ("该设施没有这个空间", "The facility has no such space");
            check.fault(format!("/space_ids/{index}"), "not_found", zh, en);
        }
    }
    Ok(())
}

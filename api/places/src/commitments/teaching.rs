//! The calendar of a school's lessons 教学时间: terms, weekly hours, whether legal holidays are off. No
//! commitment and no booking may meet a lesson on a teaching day.

use crate::calendar;
use crate::facilities;
use crate::opening_hours::teaching_of;
use crate::timetable::{
    Calendar, DayKind, Interval, IntervalSet, LocalTime, OpeningHours, Period, Resolver, Teaching, WeeklyRow,
    local_date,
};
use actix_web::{get, put};
use chrono::Duration;
use citong_kernel::call::IfMatch;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::check::Check;
use citong_kernel::date::LocalDate;
use citong_kernel::db::Json;
use citong_kernel::schema::teaching_calendars as table;
use citong_kernel::{
    Action, Answer, ApiResult, Body, Call, FieldError, Id, PathId, Problem, ProblemType, Tx, audit, of,
};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Terms at most.
const MOST_TERMS: usize = 20;
/// Weekly rows at most.
const MOST_ROWS: usize = 100;
/// The longest term, days.
const LONGEST_TERM: i64 = 366;

/// A term 学期.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The first date.
    pub starts_on: LocalDate,
    /// The last date, included.
    pub ends_on: LocalDate,
}

/// Lessons on one day of the week.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Lessons {
    /// `mon` … `sun`, or `make_up_workday`: without such a row its weekday's lessons hold.
    #[schema(value_type = String, example = "mon")]
    pub day: DayKind,
    /// `HH:MM`.
    #[schema(value_type = String, example = "08:00")]
    pub starts_at_local: LocalTime,
    /// `HH:MM`, after the start.
    #[schema(value_type = String, example = "17:00")]
    pub ends_at_local: LocalTime,
}

/// When a school teaches.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"terms": [{"starts_on": "2026-09-01", "ends_on": "2027-01-22"}],
    "weekly": [{"day": "mon", "starts_at_local": "08:00", "ends_at_local": "17:00"}], "holidays_off": true}))]
pub struct TeachingCalendarView {
    /// At most 20.
    pub terms: Vec<Term>,
    /// At most 100 rows, the same in every term.
    pub weekly: Vec<Lessons>,
    /// Whether there are no lessons on legal holidays.
    pub holidays_off: bool,
}

#[derive(Debug, Queryable, Selectable)]
#[diesel(table_name = table)]
struct Row {
    id: Id<of::TeachingCalendar>,
    hours: Json<OpeningHours>,
    holidays_off: bool,
    version: i64,
}

/// When a school teaches; nothing from outside is possible then.
#[utoipa::path(tag = "opening-hours", params(("id" = Id<of::Facility>, Path)),
    responses((status = 200, body = TeachingCalendarView)))]
#[get("/facilities/{id}/teaching-calendar")]
pub async fn get_teaching_calendar(call: Call, id: PathId<of::Facility>) -> ApiResult<Answer> {
    call.read_fast(move |tx| {
        facilities::find_visible(tx, *id)?;
        let row = find(tx, *id)?.ok_or_else(Problem::not_found)?;
        Ok(Answer::ok(&view_of(&row))?.version(row.version))
    })
    .await
}

/// Set when a school teaches. Bookings that exist are not touched.
#[utoipa::path(tag = "opening-hours", params(("id" = Id<of::Facility>, Path)),
    request_body = TeachingCalendarView,
    responses((status = 200, body = TeachingCalendarView), (status = 201, body = TeachingCalendarView)))]
#[put("/facilities/{id}/teaching-calendar")]
pub async fn put_teaching_calendar(
    call: Call,
    id: PathId<of::Facility>,
    body: Body<TeachingCalendarView>,
) -> ApiResult<Answer> {
    let hours = hours_of(&body)?;
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        let facility = facilities::find_for(tx, Action::PutTeachingCalendar, *id)?;
        let region = &facility.details.region;
        let version = replace(tx, *id, region, (&hours, body.holidays_off), seen.as_ref())?;
        let status = if version == 1 { 201 } else { 200 };
        Ok(Answer::with_status(status, &*body)?.version(version))
    })
    .await
}

fn find(tx: &mut Tx<'_>, facility: Id<of::Facility>) -> ApiResult<Option<Row>> {
    let row = table::table.filter(table::facility_id.eq(facility)).select(Row::as_select());
    Ok(row.first(tx.conn).optional()?)
}

fn view_of(row: &Row) -> TeachingCalendarView {
    let periods = &row.hours.0.periods;
    let term = |period: &Period| Term {
        starts_on: period.starts_on.into(),
        ends_on: period.ends_on.unwrap_or(period.starts_on).into(),
    };
    let lessons = |row: &WeeklyRow| Lessons {
        day: row.day,
        starts_at_local: row.opens_at_local,
        ends_at_local: row.closes_at_local,
    };
    TeachingCalendarView {
        terms: periods.iter().map(term).collect(),
        weekly: periods.first().map(|period| period.weekly.iter().map(lessons).collect()).unwrap_or_default(),
        holidays_off: row.holidays_off,
    }
}

/// The lessons as hours of the timetable engine: a period for each term.
fn hours_of(body: &TeachingCalendarView) -> ApiResult<OpeningHours> {
    let mut check = Check::new();
    check.range("/terms", body.terms.len(), 1..=MOST_TERMS);
    check.range("/weekly", body.weekly.len(), 1..=MOST_ROWS);
    for (index, lessons) in body.weekly.iter().enumerate() {
        if lessons.ends_at_local <= lessons.starts_at_local {
            let (zh, en) = ("结束须晚于开始", "It must be after the start");
            check.fault(format!("/weekly/{index}/ends_at_local"), "end_before_start", zh, en);
        }
        if lessons.day == DayKind::Holiday {
            let (zh, en) = ("节假日由 holidays_off 决定", "`holidays_off` says it for holidays");
            check.fault(format!("/weekly/{index}/day"), "unknown_value", zh, en);
        }
    }
    for (index, term) in body.terms.iter().enumerate() {
        if term.ends_on < term.starts_on || (term.ends_on.0 - term.starts_on.0).num_days() >= LONGEST_TERM {
            let (zh, en) = ("学期须在 1–366 天之间", "A term has 1–366 days");
            check.fault(format!("/terms/{index}/ends_on"), "out_of_range", zh, en);
        }
        if body
            .terms
            .iter()
            .take(index)
            .any(|other| other.starts_on <= term.ends_on && term.starts_on <= other.ends_on)
        {
            let (zh, en) = ("学期重叠", "It overlaps another term");
            check.fault(format!("/terms/{index}/starts_on"), "overlap", zh, en);
        }
    }
    check.done()?;
    let weekly: Vec<WeeklyRow> = body
        .weekly
        .iter()
        .map(|lessons| WeeklyRow {
            day: lessons.day,
            opens_at_local: lessons.starts_at_local,
            closes_at_local: lessons.ends_at_local,
        })
        .collect();
    let period = |term: &Term| Period {
        starts_on: term.starts_on.0,
        ends_on: Some(term.ends_on.0),
        weekly: weekly.clone(),
    };
    let hours = OpeningHours { periods: body.terms.iter().map(period).collect(), exceptions: Vec::new() };
    let mut check = Check::new();
    for fault in hours.check() {
        let pointer =
            fault.pointer.replace("/periods/", "/terms/").replace("opens_at_local", "starts_at_local");
        check.push(FieldError::new(pointer, fault.code, fault.zh, fault.en));
    }
    check.done()?;
    Ok(hours)
}

fn replace(
    tx: &mut Tx<'_>,
    facility: Id<of::Facility>,
    region: &str,
    (hours, holidays_off): (&OpeningHours, bool),
    seen: Option<&IfMatch>,
) -> ApiResult<i64> {
    let before = find(tx, facility)?;
    let (id, version) = match (&before, seen) {
        (Some(row), Some(seen)) => {
            seen.check(row.version)?;
            (row.id, row.version + 1)
        }
        (Some(_), None) => return Err(Problem::new(ProblemType::PreconditionRequired)),
        (None, Some(_)) => return Err(Problem::new(ProblemType::PreconditionFailed)),
        (None, None) => (Id::new(tx.now), 1),
    };
    let values = (
        table::hours.eq(Json(hours.clone())),
        table::holidays_off.eq(holidays_off),
        table::version.eq(version),
        table::updated_at.eq(tx.now),
    );
    let (written, op) = if before.is_some() {
        let row = table::table.find(id).filter(table::version.eq(version - 1));
        (diesel::update(row).set(values).execute(tx.conn)?, Op::Updated)
    } else {
        let row = (table::id.eq(id), table::facility_id.eq(facility), values);
        (diesel::insert_into(table::table).values(row).execute(tx.conn)?, Op::Created)
    };
    if written != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    audit::Event::new(op.as_str(), Kind::TeachingCalendar.as_str(), facility).write(tx)?;
    changes::record(tx, Kind::TeachingCalendar, id, op, version, Some(region))?;
    Ok(version)
}

/// Notes every weekly row that meets a lesson, with the first date on which it does.
pub fn refuse_lessons(
    tx: &mut Tx<'_>,
    facility: Id<of::Facility>,
    hours: &OpeningHours,
    check: &mut Check,
) -> ApiResult<()> {
    let Some(teaching) = teaching_of(tx, facility)? else { return Ok(()) };
    let mut place = 0;
    for period in &hours.periods {
        let last = period.ends_on.unwrap_or(period.starts_on);
        let reach = Duration::days(2);
        let calendar = calendar::load(tx, period.starts_on - reach, last + reach)?;
        for row in &period.weekly {
            let alone = OpeningHours {
                periods: vec![Period { weekly: vec![*row], ..period.clone() }],
                exceptions: hours.exceptions.clone(),
            };
            if let Some(lesson) = first_lesson(&Resolver::new(&alone), &teaching, &calendar, period) {
                let (date, when) = named(&lesson);
                check.fault(
                    format!("/weekly/{place}"),
                    "teaching_hours",
                    format!("{date} 与教学时间 {when} 重叠"),
                    format!("On {date} it meets the lessons {when}"),
                );
            }
            place += 1;
        }
    }
    Ok(())
}

fn first_lesson(
    hours: &Resolver,
    teaching: &Teaching,
    calendar: &Calendar,
    period: &Period,
) -> Option<Interval> {
    let last = period.ends_on.unwrap_or(period.starts_on);
    period.starts_on.iter_days().take_while(|date| *date <= last).find_map(|date| {
        let openings: IntervalSet = hours.day(date, calendar).openings.into_iter().collect();
        let met = |opening: &Interval| {
            let lessons = teaching.around(opening, calendar);
            lessons.meeting(opening).first().copied()
        };
        openings.as_slice().iter().find_map(met)
    })
}

/// The refusal of a booking that meets a lesson; `None` where there is none.
pub fn lesson_in_the_way(
    tx: &mut Tx<'_>,
    facility: Id<of::Facility>,
    window: &Interval,
    calendar: &Calendar,
) -> ApiResult<Option<Problem>> {
    let Some(teaching) = teaching_of(tx, facility)? else { return Ok(None) };
    let lessons = teaching.around(window, calendar);
    Ok(lessons.meeting(window).first().map(|lesson| {
        let (date, when) = named(lesson);
        Problem::invalid(
            "/starts_at",
            "teaching_hours",
            format!("与 {date} 的教学时间 {when} 重叠"),
            format!("It meets the lessons {when} of {date}"),
        )
    }))
}

/// The local date and hours of lessons.
fn named(lesson: &Interval) -> (String, String) {
    let local = |at: chrono::DateTime<chrono::Utc>| {
        at.with_timezone(&citong_kernel::time::shanghai()).format("%H:%M").to_string()
    };
    let date = local_date(lesson.starts_at);
    (date.to_string(), format!("{}–{}", local(lesson.starts_at), local(lesson.ends_at)))
}

//! Handlers of the calendar.

use super::store;
use super::views::{CalendarDayList, CalendarQuery, PutCalendarDays};
use actix_web::{get, put};
use chrono::Datelike as _;
use citong_kernel::check::Check;
use citong_kernel::{Answer, ApiResult, Body, Call, Query};
use std::collections::BTreeSet;

/// List legal holidays and make-up workdays by date.
#[utoipa::path(tag = "calendar", params(CalendarQuery), responses((status = 200, body = CalendarDayList)))]
#[get("/calendar-days")]
pub async fn list_calendar_days(call: Call, query: Query<CalendarQuery>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let answer = Answer::ok(&CalendarDayList { items: store::list(tx, &query)? })?;
        let version = query.year.map(|year| store::version(tx, year)).transpose()?.flatten();
        Ok(version.map_or(answer.clone(), |version| answer.version(version)))
    })
    .await
}

/// Replace a year's table of special days; for the city office.
#[utoipa::path(tag = "calendar", request_body = PutCalendarDays,
    responses((status = 200, body = CalendarDayList), (status = 201, body = CalendarDayList)))]
#[put("/calendar-days")]
pub async fn put_calendar_days(call: Call, body: Body<PutCalendarDays>) -> ApiResult<Answer> {
    check(&body)?;
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        let version = store::replace_year(tx, body.year, &body.days, seen.as_ref())?;
        let query = CalendarQuery { year: Some(body.year), from: None, to: None };
        let list = CalendarDayList { items: store::list(tx, &query)? };
        let status = if version == 1 { 201 } else { 200 };
        Ok(Answer::with_status(status, &list)?.version(version))
    })
    .await
}

fn check(body: &PutCalendarDays) -> ApiResult<()> {
    let mut check = Check::new();
    check.range("/year", body.year, 2000..=2199);
    let mut seen = BTreeSet::new();
    for (index, day) in body.days.iter().enumerate() {
        let pointer = format!("/days/{index}/date");
        if day.date.0.year() != body.year {
            check.fault(pointer, "out_of_range", "不在该年内", "It is not in that year");
        } else if !seen.insert(day.date) {
            check.fault(pointer, "duplicate", "日期重复", "The date occurs twice");
        }
        check.name(&format!("/days/{index}/name"), &day.name, 1..=50);
    }
    check.done()
}

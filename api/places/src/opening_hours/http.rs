//! Handlers of opening hours.

use super::store::{self, Timetable};
use super::views::{HoursQuery, MOST_DAYS, OpeningHoursView, PutOpeningHours};
use crate::calendar;
use crate::timetable::Resolver;
use crate::{facilities, spaces};
use actix_web::{delete, get, put};
use citong_kernel::check::Check;
use citong_kernel::date::LocalDate;
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, PathId, Problem, Query, Tx, of};

/// A facility's opening hours; with `from` and `to` also what they come to on those days.
#[utoipa::path(tag = "opening-hours", params(("id" = Id<of::Facility>, Path), HoursQuery),
    responses((status = 200, body = OpeningHoursView)))]
#[get("/facilities/{id}/opening-hours")]
pub async fn get_facility_opening_hours(
    call: Call,
    id: PathId<of::Facility>,
    query: Query<HoursQuery>,
) -> ApiResult<Answer> {
    let days = days_of(&query)?;
    call.read(move |tx| {
        let facility = facilities::find_visible(tx, *id)?;
        let timetable = store::of_facility(tx, facility.id)?;
        let resolver = days.map(|_| store::resolver_of_facility(tx, facility.id)).transpose()?;
        answer(tx, 200, timetable.as_ref(), false, resolver.as_ref().zip(days))
    })
    .await
}

/// Set a facility's opening hours. Bookings that exist are not touched: announce a closure for that.
#[utoipa::path(tag = "opening-hours", params(("id" = Id<of::Facility>, Path)), request_body = PutOpeningHours,
    responses((status = 200, body = OpeningHoursView), (status = 201, body = OpeningHoursView)))]
#[put("/facilities/{id}/opening-hours")]
pub async fn put_facility_opening_hours(
    call: Call,
    id: PathId<of::Facility>,
    body: Body<PutOpeningHours>,
) -> ApiResult<Answer> {
    let hours = body.hours()?;
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        let facility = facilities::find_for(tx, Action::PutFacilityOpeningHours, *id)?;
        let version = store::put_facility(tx, *id, &facility.details.region, &hours, seen.as_ref())?;
        let timetable = store::of_facility(tx, *id)?;
        answer(tx, if version == 1 { 201 } else { 200 }, timetable.as_ref(), false, None)
    })
    .await
}

/// The opening hours that hold for a space, its own or inherited.
#[utoipa::path(tag = "opening-hours", params(("id" = Id<of::Space>, Path), HoursQuery),
    responses((status = 200, body = OpeningHoursView)))]
#[get("/spaces/{id}/opening-hours")]
pub async fn get_space_opening_hours(
    call: Call,
    id: PathId<of::Space>,
    query: Query<HoursQuery>,
) -> ApiResult<Answer> {
    let days = days_of(&query)?;
    call.read(move |tx| {
        let (space, _) = spaces::find_visible(tx, *id)?;
        let timetable = store::effective(tx, &space)?;
        let inherited = timetable.as_ref().is_some_and(|timetable| timetable.space_id != Some(*id));
        let resolver = days.map(|_| store::resolver_of(tx, &space)).transpose()?;
        answer(tx, 200, timetable.as_ref(), inherited, resolver.as_ref().zip(days))
    })
    .await
}

/// Give a space opening hours of its own. Bookings that exist are not touched.
#[utoipa::path(tag = "opening-hours", params(("id" = Id<of::Space>, Path)), request_body = PutOpeningHours,
    responses((status = 200, body = OpeningHoursView), (status = 201, body = OpeningHoursView)))]
#[put("/spaces/{id}/opening-hours")]
pub async fn put_space_opening_hours(
    call: Call,
    id: PathId<of::Space>,
    body: Body<PutOpeningHours>,
) -> ApiResult<Answer> {
    let hours = body.hours()?;
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        let (_, facility) = spaces::find_for(tx, Action::PutSpaceOpeningHours, *id)?;
        let version = store::put_space(tx, *id, &facility.region, &hours, seen.as_ref())?;
        let timetable = store::own_of_space(tx, *id)?;
        answer(tx, if version == 1 { 201 } else { 200 }, timetable.as_ref(), false, None)
    })
    .await
}

/// Take a space's own opening hours away; it inherits again.
#[utoipa::path(tag = "opening-hours", params(("id" = Id<of::Space>, Path)), responses((status = 204)))]
#[delete("/spaces/{id}/opening-hours")]
pub async fn delete_space_opening_hours(call: Call, id: PathId<of::Space>) -> ApiResult<Answer> {
    let seen = call.if_match()?;
    call.write(move |tx| {
        let (_, facility) = spaces::find_for(tx, Action::DeleteSpaceOpeningHours, *id)?;
        let timetable = store::own_of_space(tx, *id)?.ok_or_else(Problem::not_found)?;
        seen.check(timetable.version)?;
        store::delete(tx, &timetable, &facility.region)?;
        Ok(Answer::no_content())
    })
    .await
}

/// The days asked for: both ends or neither, in order, not too many.
fn days_of(query: &HoursQuery) -> ApiResult<Option<(LocalDate, LocalDate)>> {
    let mut check = Check::new();
    match (query.from, query.to) {
        (None, None) => {}
        (Some(_), None) => check.fault("/to", "required", "须与 from 一起给出", "It goes with `from`"),
        (None, Some(_)) => check.fault("/from", "required", "须与 to 一起给出", "It goes with `to`"),
        (Some(from), Some(to)) if to < from => {
            check.fault("/to", "end_before_start", "结束日期早于开始日期", "It is before `from`");
        }
        (Some(from), Some(to)) if (to.0 - from.0).num_days() >= MOST_DAYS => {
            check.fault(
                "/to",
                "too_long",
                format!("最多 {MOST_DAYS} 天"),
                format!("At most {MOST_DAYS} days"),
            );
        }
        (Some(_), Some(_)) => {}
    }
    check.done()?;
    Ok(query.from.zip(query.to))
}

fn answer(
    tx: &mut Tx<'_>,
    status: u16,
    timetable: Option<&Timetable>,
    inherited: bool,
    days: Option<(&Resolver, (LocalDate, LocalDate))>,
) -> ApiResult<Answer> {
    let mut view = OpeningHoursView::of(timetable, inherited);
    if let Some((resolver, (from, to))) = days {
        let reach = chrono::Duration::days(2);
        let calendar = calendar::load(tx, from.0 - reach, to.0 + reach)?;
        view = view.with_days(resolver, &calendar, from, to);
    }
    let answer = Answer::with_status(status, &view)?;
    // Inherited hours are changed where they are defined: their ETag would match nothing here.
    Ok(match timetable {
        Some(timetable) if !inherited => answer.version(timetable.version),
        _ => answer,
    })
}

//! Handlers of availability.

use super::search;
use super::store::Around;
use super::views::{AvailabilityView, DayView, DaysQuery, FreeSpacePage, NextQuery, PeriodView, SearchQuery};
use crate::spaces;
use crate::timetable::{self, Interval};
use actix_web::get;
use citong_kernel::check::Check;
use citong_kernel::{Answer, ApiResult, Call, Id, PathId, Problem, ProblemType, Query, of, page};

/// Days of one answer at most.
const MOST_DAYS: i64 = 92;

/// Days of a space: when it is open, taken and free, and where a booking can begin.
#[utoipa::path(tag = "availability", params(("id" = Id<of::Space>, Path), DaysQuery),
    responses((status = 200, body = AvailabilityView)))]
#[get("/spaces/{id}/availability")]
pub async fn get_space_availability(
    call: Call,
    id: PathId<of::Space>,
    query: Query<DaysQuery>,
) -> ApiResult<Answer> {
    let mut check = Check::new();
    if query.to < query.from {
        check.fault("/to", "end_before_start", "结束日期早于开始日期", "It is before `from`");
    } else if (query.to.0 - query.from.0).num_days() >= MOST_DAYS {
        check.fault("/to", "too_long", format!("最多 {MOST_DAYS} 天"), format!("At most {MOST_DAYS} days"));
    }
    check.done()?;
    call.read_fast(move |tx| {
        let (space, facility) = spaces::find_visible(tx, *id)?;
        let starts_at = timetable::local_midnight(query.from.0 - chrono::Duration::days(2));
        let ends_at =
            timetable::local_midnight(query.to.0 + chrono::Duration::days(3)) + chrono::Duration::days(1);
        let around = Around::load(tx, &space, &Interval { starts_at, ends_at })?;
        let conditions = around.conditions(tx.now, query.headcount.unwrap_or(1));
        let mut days = timetable::day_availability(around.schedule(), &conditions, query.from.0, query.to.0);
        if !space.details.bookable || !facility.is_open() {
            days.iter_mut().for_each(|day| day.starts.clear());
        }
        Answer::ok(&AvailabilityView { space_id: *id, days: days.into_iter().map(DayView::from).collect() })
    })
    .await
}

/// The next time that a space can be booked for so long; 404 `no-availability` where there is none.
#[utoipa::path(tag = "availability", params(("id" = Id<of::Space>, Path), NextQuery),
    responses((status = 200, body = PeriodView)))]
#[get("/spaces/{id}/availability/next")]
pub async fn get_next_availability(
    call: Call,
    id: PathId<of::Space>,
    query: Query<NextQuery>,
) -> ApiResult<Answer> {
    let mut check = Check::new();
    check.range("/duration_minutes", query.duration_minutes, 1..=timetable::HARD_MAX_MINUTES);
    check.done()?;
    call.read(move |tx| {
        let (space, facility) = spaces::find_visible(tx, *id)?;
        let none = || Problem::new(ProblemType::NoAvailability);
        if !space.details.bookable || !facility.is_open() {
            return Err(none());
        }
        let rules = space.rules();
        let mut reach = rules.bookable_starts(tx.now.utc());
        reach.ends_at += chrono::Duration::minutes(i64::from(query.duration_minutes) + 1440);
        let around = Around::load(tx, &space, &reach)?;
        let conditions = around.conditions(tx.now, query.headcount.unwrap_or(1));
        let from = query.from.unwrap_or(tx.now).utc();
        let next = timetable::next_free(around.schedule(), &conditions, from, query.duration_minutes);
        Answer::ok(&PeriodView::from(&next.ok_or_else(none)?))
    })
    .await
}

/// Spaces that are open and free for a whole window, or for a period of a given length inside it.
/// Start grids and duration rules are not applied here. A page may be short while `next_cursor`
/// goes on.
#[utoipa::path(tag = "availability", params(SearchQuery), responses((status = 200, body = FreeSpacePage)))]
#[get("/availability")]
pub async fn search_availability(call: Call, query: Query<SearchQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    let mut check = Check::new();
    if query.until <= query.from {
        check.fault("/until", "end_before_start", "结束时间不晚于开始时间", "It is not after `from`");
    } else if query.until > query.from.plus_days(31) {
        check.fault("/until", "too_long", "最多 31 天", "At most 31 days");
    }
    if let Some(minutes) = query.duration_minutes {
        check.range("/duration_minutes", minutes, 1..=timetable::HARD_MAX_MINUTES);
    }
    check.done()?;
    let page = call.read(move |tx| search::search(tx, &query, limit)).await?;
    Answer::page(&page)
}

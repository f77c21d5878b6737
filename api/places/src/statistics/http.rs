//! Handlers of statistics.

use super::grants::About;
use super::report::Report;
use super::views::{
    FairnessStatistics, OccupancyGroup, OccupancyQuery, OccupancyStatistics, OutcomeStatistics, PeriodQuery,
    UseQuery, UseStatistics,
};
use super::{fairness, occupancy, outcomes, usage};
use actix_web::get;
use citong_kernel::{ApiResult, Call, Query};

/// How venues are used, by space, hour, weekday, age group, region or facility.
///
/// Bookings, and tickets of sessions, that stood, by their beginning; told apart. As JSON or CSV. Groups of fewer than five people are suppressed.
#[utoipa::path(tag = "statistics", params(UseQuery), responses((status = 200, body = UseStatistics)))]
#[get("/statistics/use")]
pub async fn get_use_statistics(call: Call, query: Query<UseQuery>) -> ApiResult<Report> {
    let about = About::from(&query.0);
    about.check()?;
    let (is_csv, group_by) = (Report::wants_csv(&call, query.format), query.group_by);
    call.read(move |tx| {
        let rows = usage::usage(tx, &about, group_by)?;
        let view = UseStatistics { group_by, from: about.from, to: about.to, rows };
        Report::of(is_csv, "use", &view, &view.rows)
    })
    .await
}

/// How full spaces are: booked minutes of open minutes, by space, day or month.
#[utoipa::path(tag = "statistics", params(OccupancyQuery), responses((status = 200, body = OccupancyStatistics)))]
#[get("/statistics/occupancy")]
pub async fn get_occupancy_statistics(call: Call, query: Query<OccupancyQuery>) -> ApiResult<Report> {
    let about = About::from(&query.0);
    about.check()?;
    let group_by = query.group_by.unwrap_or(OccupancyGroup::Space);
    let is_csv = Report::wants_csv(&call, query.format);
    call.read(move |tx| {
        let rows = occupancy::occupancy(tx, &about, group_by)?;
        let view = OccupancyStatistics { group_by, from: about.from, to: about.to, rows };
        Report::of(is_csv, "occupancy", &view, &view.rows)
    })
    .await
}

/// What became of bookings and tickets: no-shows, rejections and cancellations of each facility.
#[utoipa::path(tag = "statistics", params(PeriodQuery), responses((status = 200, body = OutcomeStatistics)))]
#[get("/statistics/outcomes")]
pub async fn get_outcome_statistics(call: Call, query: Query<PeriodQuery>) -> ApiResult<Report> {
    let about = About::from(&query.0);
    about.check()?;
    let is_csv = Report::wants_csv(&call, query.format);
    call.read(move |tx| {
        let rows = outcomes::outcomes(tx, &about)?;
        let view = OutcomeStatistics { from: about.from, to: about.to, rows };
        Report::of(is_csv, "outcomes", &view, &view.rows)
    })
    .await
}

/// How evenly the time of bookings and sessions is shared among those who have them.
#[utoipa::path(tag = "statistics", params(PeriodQuery), responses((status = 200, body = FairnessStatistics)))]
#[get("/statistics/fairness")]
pub async fn get_fairness_statistics(call: Call, query: Query<PeriodQuery>) -> ApiResult<Report> {
    let about = About::from(&query.0);
    about.check()?;
    let is_csv = Report::wants_csv(&call, query.format);
    call.read(move |tx| {
        let view = fairness::fairness(tx, &about)?;
        Report::of(is_csv, "fairness", &view, std::slice::from_ref(&view))
    })
    .await
}

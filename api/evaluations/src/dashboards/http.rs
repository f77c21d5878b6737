//! Handlers of dashboards.

use super::chart::{About, answer, wants_csv};
use super::views::{
    ChartQuery, ContractItems, IndicatorChart, OpeningChart, OpeningChartQuery, ProcurementChart,
    RectificationChart, RectificationItems, SatisfactionChart, SocialVenueChart, VenueItems, VisitChart,
    VisitItems,
};
use super::{facilities, indicators, opening, procurement, rectifications, satisfaction, visits};
use actix_web::get;
use chrono::Duration;
use citong_kernel::{Answer, ApiResult, Call, Problem, Query};

/// The address of the rows behind a chart.
fn behind(path: &str, about: &About) -> String {
    format!("/api/v1{path}?region={}&from={}&before={}", about.region, about.from, about.before)
}

/// Satisfaction by region over time. The rows behind it are the ratings.
#[utoipa::path(tag = "dashboards", params(ChartQuery), responses((status = 200, body = SatisfactionChart)))]
#[get("/dashboards/satisfaction")]
pub async fn get_satisfaction_dashboard(call: Call, query: Query<ChartQuery>) -> ApiResult<Answer> {
    let is_csv = wants_csv(&call, query.format);
    call.read(move |tx| {
        let about = About::of(tx, &query)?;
        let rows = satisfaction::rows(tx, &about)?;
        let rows_behind = behind("/ratings", &about);
        let (from, before) = (about.first_day(), about.before_day());
        let view = SatisfactionChart { region: about.region, from, before, rows, rows_behind };
        answer(is_csv, &view, &view.rows)
    })
    .await
}

/// How bad ratings were mended, by region 差评整改率.
#[utoipa::path(tag = "dashboards", params(ChartQuery), responses((status = 200, body = RectificationChart)))]
#[get("/dashboards/rectification")]
pub async fn get_rectification_dashboard(call: Call, query: Query<ChartQuery>) -> ApiResult<Answer> {
    let is_csv = wants_csv(&call, query.format);
    call.read(move |tx| {
        let about = About::of(tx, &query)?;
        let rows = rectifications::rows(tx, &about)?;
        let rows_behind = behind("/dashboards/rectification/rows", &about);
        let (from, before) = (about.first_day(), about.before_day());
        let view = RectificationChart { region: about.region, from, before, rows, rows_behind };
        answer(is_csv, &view, &view.rows)
    })
    .await
}

/// The rectifications behind the chart, of ratings that are public.
#[utoipa::path(tag = "dashboards", params(ChartQuery), responses((status = 200, body = RectificationItems)))]
#[get("/dashboards/rectification/rows")]
pub async fn list_rectification_dashboard_rows(call: Call, query: Query<ChartQuery>) -> ApiResult<Answer> {
    let is_csv = wants_csv(&call, query.format);
    call.read(move |tx| {
        let about = About::of(tx, &query)?;
        let view = RectificationItems { items: rectifications::items(tx, &about)? };
        answer(is_csv, &view, &view.items)
    })
    .await
}

/// Visits by region: bookings and tickets whose visitors came.
#[utoipa::path(tag = "dashboards", params(ChartQuery), responses((status = 200, body = VisitChart)))]
#[get("/dashboards/visits")]
pub async fn get_visit_dashboard(call: Call, query: Query<ChartQuery>) -> ApiResult<Answer> {
    let is_csv = wants_csv(&call, query.format);
    call.read(move |tx| {
        let about = About::of(tx, &query)?;
        let rows = visits::rows(tx, &about)?;
        let rows_behind = behind("/dashboards/visits/rows", &about);
        let (from, before) = (about.first_day(), about.before_day());
        let view = VisitChart { region: about.region, from, before, rows, rows_behind };
        answer(is_csv, &view, &view.rows)
    })
    .await
}

/// The venues behind the chart of visits.
#[utoipa::path(tag = "dashboards", params(ChartQuery), responses((status = 200, body = VisitItems)))]
#[get("/dashboards/visits/rows")]
pub async fn list_visit_dashboard_rows(call: Call, query: Query<ChartQuery>) -> ApiResult<Answer> {
    let is_csv = wants_csv(&call, query.format);
    call.read(move |tx| {
        let about = About::of(tx, &query)?;
        let view = VisitItems { items: visits::items(tx, &about)? };
        answer(is_csv, &view, &view.items)
    })
    .await
}

/// Weekly minimum opening by region, over the last weeks. The rows behind it are the venues of a week.
#[utoipa::path(tag = "dashboards", params(OpeningChartQuery), responses((status = 200, body = OpeningChart)))]
#[get("/dashboards/opening")]
pub async fn get_opening_dashboard(call: Call, query: Query<OpeningChartQuery>) -> ApiResult<Answer> {
    let is_csv = wants_csv(&call, query.format);
    let weeks = query.weeks.unwrap_or(4);
    if !(1..=8).contains(&weeks) {
        return Err(Problem::invalid("/weeks", "out_of_range", "须在 1–8 之间", "From 1 to 8"));
    }
    call.read(move |tx| {
        let before = opening::monday_of(tx.now.local_date());
        let from = before - Duration::days(7 * weeks);
        let days = ChartQuery {
            region: query.region.clone(),
            from: Some(from.into()),
            before: Some(before.into()),
            format: None,
        };
        let about = About::of(tx, &days)?;
        let rows = opening::rows(tx, &about)?;
        let last = rows.last().map(|row| row.week.clone()).unwrap_or_default();
        let rows_behind =
            format!("/api/v1/statistics/opening-compliance?week={last}&region={}", about.region);
        let (from, before) = (about.first_day(), about.before_day());
        let view = OpeningChart { region: about.region, from, before, rows, rows_behind };
        answer(is_csv, &view, &view.rows)
    })
    .await
}

/// Published contracts by method and amount.
#[utoipa::path(tag = "dashboards", params(ChartQuery), responses((status = 200, body = ProcurementChart)))]
#[get("/dashboards/procurement")]
pub async fn get_procurement_dashboard(call: Call, query: Query<ChartQuery>) -> ApiResult<Answer> {
    let is_csv = wants_csv(&call, query.format);
    call.read(move |tx| {
        let about = About::of(tx, &query)?;
        let rows = procurement::rows(tx, &about)?;
        let rows_behind = behind("/dashboards/procurement/rows", &about);
        let (from, before) = (about.first_day(), about.before_day());
        let view = ProcurementChart { region: about.region, from, before, rows, rows_behind };
        answer(is_csv, &view, &view.rows)
    })
    .await
}

/// The contracts behind the chart of purchases.
#[utoipa::path(tag = "dashboards", params(ChartQuery), responses((status = 200, body = ContractItems)))]
#[get("/dashboards/procurement/rows")]
pub async fn list_procurement_dashboard_rows(call: Call, query: Query<ChartQuery>) -> ApiResult<Answer> {
    let is_csv = wants_csv(&call, query.format);
    call.read(move |tx| {
        let about = About::of(tx, &query)?;
        let view = ContractItems { items: procurement::items(tx, &about)? };
        answer(is_csv, &view, &view.items)
    })
    .await
}

/// The share of open venues with social owners, by region, as of now.
#[utoipa::path(tag = "dashboards", params(ChartQuery), responses((status = 200, body = SocialVenueChart)))]
#[get("/dashboards/social-venues")]
pub async fn get_social_venue_dashboard(call: Call, query: Query<ChartQuery>) -> ApiResult<Answer> {
    let is_csv = wants_csv(&call, query.format);
    call.read(move |tx| {
        let about = About::of(tx, &query)?;
        let rows = facilities::rows(tx, &about)?;
        let rows_behind = behind("/dashboards/social-venues/rows", &about);
        let (from, before) = (about.first_day(), about.before_day());
        let view = SocialVenueChart { region: about.region, from, before, rows, rows_behind };
        answer(is_csv, &view, &view.rows)
    })
    .await
}

/// The venues behind the chart of social owners.
#[utoipa::path(tag = "dashboards", params(ChartQuery), responses((status = 200, body = VenueItems)))]
#[get("/dashboards/social-venues/rows")]
pub async fn list_social_venue_dashboard_rows(call: Call, query: Query<ChartQuery>) -> ApiResult<Answer> {
    let is_csv = wants_csv(&call, query.format);
    call.read(move |tx| {
        let about = About::of(tx, &query)?;
        let view = VenueItems { items: facilities::items(tx, &about)? };
        answer(is_csv, &view, &view.items)
    })
    .await
}

/// The indicators of a region as a whole whose data are here, each with the chart that it comes from.
#[utoipa::path(tag = "dashboards", params(ChartQuery), responses((status = 200, body = IndicatorChart)))]
#[get("/dashboards/indicators")]
pub async fn get_indicator_dashboard(call: Call, query: Query<ChartQuery>) -> ApiResult<Answer> {
    let is_csv = wants_csv(&call, query.format);
    call.read(move |tx| {
        let about = About::of(tx, &query)?;
        let items = indicators::items(tx, &about)?;
        let (from, before) = (about.first_day(), about.before_day());
        let view = IndicatorChart { region: about.region, from, before, items };
        answer(is_csv, &view, &view.items)
    })
    .await
}

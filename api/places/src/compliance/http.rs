//! The handler of compliance.

use super::measure::{measure, monday_of};
use super::views::{ComplianceQuery, OpeningCompliance};
use crate::statistics::{Report, share};
use actix_web::get;
use chrono::Duration;
use citong_kernel::{ApiResult, Call, Query};

/// Which facilities keep their weekly minimum opening, and how many in all.
///
/// By the timetables of open facilities, less what is closed, in one ISO week. As JSON or CSV.
#[utoipa::path(tag = "statistics", params(ComplianceQuery), responses((status = 200, body = OpeningCompliance)))]
#[get("/statistics/opening-compliance")]
pub async fn get_opening_compliance(call: Call, query: Query<ComplianceQuery>) -> ApiResult<Report> {
    let monday = monday_of(&query.week)?;
    let is_csv = Report::wants_csv(&call, query.format);
    call.read(move |tx| {
        let rows = measure(tx, &query, monday, monday)?;
        let facilities = i64::try_from(rows.len()).unwrap_or(i64::MAX);
        let met = i64::try_from(rows.iter().filter(|row| row.met).count()).unwrap_or(i64::MAX);
        let view = OpeningCompliance {
            week: query.week.clone(),
            from: monday.into(),
            to: (monday + Duration::days(6)).into(),
            facilities,
            met,
            met_share: share(met, facilities),
            rows,
        };
        Report::of(is_csv, "opening-compliance", &view, &view.rows)
    })
    .await
}

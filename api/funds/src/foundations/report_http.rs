//! Handlers of a fund's year: ratios, calendar, exceptions, annual reports.

use super::compliance_views::{
    ExplainFundRatio, FundCalendarView, FundComplianceView, FundExceptionView, FundYearQuery,
};
use super::report_views::{FileFundAnnualReport, FundAnnualReportList, FundAnnualReportView};
use super::store::{self, Limits};
use super::{compliance, reports};
use actix_web::{get, post};
use chrono::Datelike;
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, PathId, Problem, Query, Tx, of};

fn year_of(tx: &Tx<'_>, query: &FundYearQuery) -> ApiResult<i32> {
    let year = query.year.unwrap_or_else(|| tx.now.local_date().year());
    if (2000..=2100).contains(&year) {
        return Ok(year);
    }
    Err(Problem::invalid("/year", "out_of_range", "须在 2000–2100 之间", "It must be between 2000 and 2100"))
}

/// A fund's year against the rules: spending, administration, duties, a forecast; every figure with its rows.
#[utoipa::path(tag = "funds", params(("id" = Id<of::Fund>, Path), FundYearQuery),
    responses((status = 200, body = FundComplianceView)))]
#[get("/funds/{id}/compliance")]
pub async fn get_fund_compliance(
    call: Call,
    id: PathId<of::Fund>,
    query: Query<FundYearQuery>,
) -> ApiResult<Answer> {
    call.read(move |tx| {
        let year = year_of(tx, &query)?;
        let found = store::find_for(tx, Action::GetFundCompliance, *id)?;
        found.must_be_or_have_been_registered()?;
        Answer::ok(&compliance::of_year(tx, &found, year)?)
    })
    .await
}

/// What a fund must do and tell in a year, and what of it is done.
#[utoipa::path(tag = "funds", params(("id" = Id<of::Fund>, Path), FundYearQuery),
    responses((status = 200, body = FundCalendarView)))]
#[get("/funds/{id}/calendar")]
pub async fn get_fund_calendar(
    call: Call,
    id: PathId<of::Fund>,
    query: Query<FundYearQuery>,
) -> ApiResult<Answer> {
    call.read(move |tx| {
        let year = year_of(tx, &query)?;
        let found = store::find_for(tx, Action::GetFundCalendar, *id)?;
        let limits = Limits::load(tx, &found.path, tx.now.local_date())?;
        let mut items = compliance::duties(tx, &found, year, &limits)?;
        items.sort_by_key(|duty| duty.due_on);
        Answer::ok(&FundCalendarView { fund_id: *id, year, items })
    })
    .await
}

/// Record why a ratio of a year is not met: reported to civil affairs and explained in public.
#[utoipa::path(tag = "funds", params(("id" = Id<of::Fund>, Path)), request_body = ExplainFundRatio,
    responses((status = 201, body = FundExceptionView)))]
#[post("/funds/{id}/exceptions")]
pub async fn explain_fund_ratio(
    call: Call,
    id: PathId<of::Fund>,
    body: Body<ExplainFundRatio>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = reports::explain(tx, *id, &body)?;
        let path = format!("/funds/{}/compliance?year={}", row.fund_id, row.year);
        Answer::created(path, &FundExceptionView::from(&row))
    })
    .await
}

/// List a fund's filed annual reports, one a year, the newest first.
#[utoipa::path(tag = "funds", params(("id" = Id<of::Fund>, Path)),
    responses((status = 200, body = FundAnnualReportList)))]
#[get("/funds/{id}/annual-reports")]
pub async fn list_fund_annual_reports(call: Call, id: PathId<of::Fund>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let items = reports::list(tx, *id)?.into_iter().map(FundAnnualReportView::from).collect();
        Answer::ok(&FundAnnualReportList { items })
    })
    .await
}

/// File the annual report of a year that is over: assembled from the ledger, frozen by its digest.
#[utoipa::path(tag = "funds", params(("id" = Id<of::Fund>, Path)), request_body = FileFundAnnualReport,
    responses((status = 201, body = FundAnnualReportView)))]
#[post("/funds/{id}/annual-reports")]
pub async fn file_fund_annual_report(
    call: Call,
    id: PathId<of::Fund>,
    body: Body<FileFundAnnualReport>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = reports::file(tx, *id, &body)?;
        Answer::created(format!("/fund-annual-reports/{}", row.id), &FundAnnualReportView::from(row))
    })
    .await
}

/// One filed annual report.
#[utoipa::path(tag = "funds", params(("id" = Id<of::FundAnnualReport>, Path)),
    responses((status = 200, body = FundAnnualReportView)))]
#[get("/fund-annual-reports/{id}")]
pub async fn get_fund_annual_report(call: Call, id: PathId<of::FundAnnualReport>) -> ApiResult<Answer> {
    call.read(move |tx| Answer::ok(&FundAnnualReportView::from(reports::find(tx, *id)?))).await
}

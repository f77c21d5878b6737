//! 年度工作报告 (条例§36): assembled from the ledger, frozen by its digest when it is filed. And exceptions (慈善法§61).

use super::compliance::{self, Exception};
use super::compliance_views::{ExplainFundRatio, FundFigureView};
use super::figures;
use super::law::Article;
use super::report_views::{FileFundAnnualReport, FundReportContent, FundReportProject};
use super::state::FundKind;
use super::store::{self, Found};
use crate::disbursements;
use crate::ledger::AccountKind;
use chrono::{Datelike, NaiveDate};
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::check::Check;
use citong_kernel::schema::{
    fund_annual_reports as table, fund_disbursements, fund_exceptions, fund_projects,
};
use citong_kernel::{Action, ApiResult, FieldError, Id, Problem, ProblemType, Timestamp, Tx, audit, of};
use diesel::prelude::*;
use sha2::{Digest, Sha256};

/// A filed report.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = table)]
pub struct Report {
    /// Its id.
    pub id: Id<of::FundAnnualReport>,
    /// Of which fund.
    pub fund_id: Id<of::Fund>,
    /// Of which year.
    pub year: i32,
    /// JSON, as it was filed.
    pub content: String,
    /// The digest of `content`.
    pub sha256: String,
    /// When it was filed.
    pub filed_on: NaiveDate,
    /// When it was due.
    pub due_on: NaiveDate,
    /// Who filed it.
    pub filed_by: String,
    /// When.
    pub created_at: Timestamp,
}

/// 每年3月31日前.
pub fn due_on(year: i32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year + 1, 3, 31).unwrap_or(NaiveDate::MAX)
}

/// When the report of a year was filed.
pub fn filed_on(tx: &mut Tx<'_>, fund: Id<of::Fund>, year: i32) -> ApiResult<Option<NaiveDate>> {
    let rows = table::table.filter(table::fund_id.eq(fund)).filter(table::year.eq(year));
    Ok(rows.select(table::filed_on).first(tx.conn).optional()?)
}

/// Assembles the report of a year that is over and freezes it.
pub fn file(tx: &mut Tx<'_>, id: Id<of::Fund>, body: &FileFundAnnualReport) -> ApiResult<Report> {
    let found = store::lock_for(tx, Action::FileFundAnnualReport, id)?;
    found.must_be_registered()?;
    if found.row.kind == FundKind::SpecialFund {
        return Err(Article::Special241.refuses(
            ProblemType::Conflict,
            "专项基金的情况列入管理机构的年度工作报告",
            "A special fund is part of its host's report",
        ));
    }
    let today = tx.now.local_date();
    let first = found.row.registered_on.map_or(2000, |on| on.year());
    if body.year >= today.year() || body.year < first {
        return Err(Problem::invalid(
            "/year",
            "out_of_range",
            "须为登记以来已经结束的年度",
            "It must be a year that is over, since the registration",
        ));
    }
    if filed_on(tx, id, body.year)?.is_some() {
        return Err(Article::Fund36.refuses(
            ProblemType::Duplicate,
            "该年度的报告已经报送，不得更改",
            "The report of the year is filed and does not change",
        ));
    }
    let content = serde_json::to_string(&assemble(tx, &found, body.year)?).map_err(Problem::internal)?;
    let row = Report {
        id: Id::new(tx.now),
        fund_id: id,
        year: body.year,
        sha256: Sha256::digest(content.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect(),
        content,
        filed_on: today,
        due_on: due_on(body.year),
        filed_by: tx.caller().label(),
        created_at: tx.now,
    };
    diesel::insert_into(table::table).values(&row).execute(tx.conn)?;
    audit::Event::new("file", Kind::FundAnnualReport.as_str(), row.id).write(tx)?;
    changes::record(tx, Kind::FundAnnualReport, row.id, Op::Created, 1, Some(&found.row.region))?;
    Ok(row)
}

fn assemble(tx: &mut Tx<'_>, found: &Found, year: i32) -> ApiResult<FundReportContent> {
    let accounts = figures::accounts(tx, found)?;
    let days = figures::days_of(year);
    let moved = figures::moved(tx, found, &accounts, days)?;
    let end = (days.1, days.1);
    let held = figures::held(tx, &accounts, days.1)?;
    let income = moved.only(|one| one.kind == AccountKind::Income);
    let expenses = moved.only(|one| one.kind == AccountKind::Expense);
    let change_fen = income.sum() - expenses.sum();
    let of_kind = |kind| held.only(move |one| one.kind == kind);
    Ok(FundReportContent {
        fund_id: found.row.id,
        fund_name: found.row.name.clone(),
        registration_number: found.row.registration_number.clone(),
        year,
        income: FundFigureView::of("income", "收入", days, income),
        expenses: FundFigureView::of("expenses", "费用", days, expenses),
        change_fen,
        assets: FundFigureView::of("assets", "资产", end, of_kind(AccountKind::Asset)),
        liabilities: FundFigureView::of("liabilities", "负债", end, of_kind(AccountKind::Liability)),
        net_assets_fen: figures::net_assets(tx, &accounts, days.1)?.sum(),
        projects: projects(tx, found, days)?,
        compliance: compliance::of_year(tx, found, year)?,
    })
}

/// What was paid for each project in the year, the hosted funds' too.
fn projects(
    tx: &mut Tx<'_>,
    found: &Found,
    (first, last): (NaiveDate, NaiveDate),
) -> ApiResult<Vec<FundReportProject>> {
    let mut funds = store::hosted(tx, found.row.id)?;
    funds.push(found.row.id);
    let rows: Vec<(Id<of::FundProject>, String, i64)> = fund_disbursements::table
        .inner_join(fund_projects::table.on(fund_disbursements::project_id.eq(fund_projects::id.nullable())))
        .filter(fund_disbursements::fund_id.eq_any(funds))
        .filter(fund_disbursements::paid_on.between(first, last))
        .filter(disbursements::stands())
        .order((fund_projects::id.asc(), fund_disbursements::id.asc()))
        .select((fund_projects::id, fund_projects::title, fund_disbursements::amount_fen))
        .load(tx.conn)?;
    let mut found: Vec<FundReportProject> = Vec::new();
    for (project_id, title, fen) in rows {
        match found.last_mut() {
            Some(last) if last.project_id == project_id => {
                last.paid_fen += fen;
                last.disbursements += 1;
            }
            _ => found.push(FundReportProject { project_id, title, paid_fen: fen, disbursements: 1 }),
        }
    }
    Ok(found)
}

/// One filed report of a fund that the caller may see.
pub fn find(tx: &mut Tx<'_>, id: Id<of::FundAnnualReport>) -> ApiResult<Report> {
    let row = table::table.find(id).select(Report::as_select()).first(tx.conn).optional()?;
    let row = row.ok_or_else(Problem::not_found)?;
    store::find_for(tx, Action::GetFundAnnualReport, row.fund_id)?;
    Ok(row)
}

/// The filed reports of a fund, the newest year first: one a year.
pub fn list(tx: &mut Tx<'_>, id: Id<of::Fund>) -> ApiResult<Vec<Report>> {
    store::find_for(tx, Action::ListFundAnnualReports, id)?;
    let rows = table::table.filter(table::fund_id.eq(id)).order(table::year.desc());
    Ok(rows.select(Report::as_select()).load(tx.conn)?)
}

/// Records that an exception was reported and explained in public.
pub fn explain(tx: &mut Tx<'_>, id: Id<of::Fund>, body: &ExplainFundRatio) -> ApiResult<Exception> {
    let found = store::lock_for(tx, Action::ExplainFundRatio, id)?;
    found.must_be_registered()?;
    let mut check = Check::new();
    check.range("/year", body.year, 2000..=2100);
    check.text("/reason", &body.reason, 1..=2000);
    if body.reported_on.0 > tx.now.local_date() {
        check.fault("/reported_on", "in_future", "不能晚于今天", "It must not be in the future");
    }
    let url = &body.explanation_url;
    if !url.starts_with("https://") || url.len() > 500 || !url.bytes().all(|b| b.is_ascii_graphic()) {
        check.push(Article::Charity61.fault(
            "/explanation_url",
            "invalid_url",
            "须向社会公开说明，并给出 https 链接",
            "It is explained in public, at an https address",
        ));
    }
    check.done()?;
    let known = fund_exceptions::table
        .filter(fund_exceptions::fund_id.eq(id))
        .filter(fund_exceptions::year.eq(body.year))
        .filter(fund_exceptions::ratio.eq(body.ratio));
    if known.count().get_result::<i64>(tx.conn)? > 0 {
        return Err(Problem::new(ProblemType::Duplicate).field(FieldError::new(
            "/ratio",
            "duplicate",
            "该年度已作说明",
            "It is explained already",
        )));
    }
    let row = Exception {
        id: Id::new(tx.now),
        fund_id: id,
        year: body.year,
        ratio: body.ratio,
        reason: body.reason.trim().to_owned(),
        reported_on: body.reported_on.0,
        explanation_url: url.clone(),
        recorded_by: tx.caller().label(),
        created_at: tx.now,
    };
    diesel::insert_into(fund_exceptions::table).values(&row).execute(tx.conn)?;
    audit::Event::new("explain", Kind::Fund.as_str(), id).write(tx)?;
    changes::record(tx, Kind::Fund, id, Op::Updated, found.row.version, Some(&found.row.region))?;
    Ok(row)
}

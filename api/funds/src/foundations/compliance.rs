//! The year of a fund against the rules: ratios with every row behind them, other duties, and warnings in time.

use super::compliance_views::{
    FundComplianceView, FundDutyView, FundExceptionView, FundFigureView, FundForecastView, FundRatioView,
};
use super::figures::{self, Counted, Figure};
use super::law::Article;
use super::raising;
use super::raising_duties::{self, FundDutyStatus};
use super::ratios::{FundRatioRule, Measure, Shares, Standing, Tier, Year, forecast};
use super::state::{FundAccountRole, FundRatio};
use super::store::{self, Found, Limits};
use super::{reports, votes};
use crate::disbursements;
use crate::ledger::AccountKind;
use chrono::{Datelike, NaiveDate};
use citong_kernel::problem::Language;
use citong_kernel::schema::fund_exceptions;
use citong_kernel::{ApiResult, Id, Timestamp, Tx, of};
use diesel::prelude::*;

/// An explained exception.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = fund_exceptions)]
pub struct Exception {
    /// Its id.
    pub id: Id<of::FundException>,
    /// Of which fund.
    pub fund_id: Id<of::Fund>,
    /// Of which year.
    pub year: i32,
    /// Which ratio.
    pub ratio: FundRatio,
    /// Why.
    pub reason: String,
    /// When civil affairs were told.
    pub reported_on: NaiveDate,
    /// Where the public was told.
    pub explanation_url: String,
    /// Who recorded it.
    pub recorded_by: String,
    /// When.
    pub created_at: Timestamp,
}

/// The shares in force.
fn shares(limits: &Limits) -> Shares {
    let tier = |number: u8, from: i64, spending: i64, administration: i64| Tier {
        from: limits.get(&format!("fund.charity.tier{number}.net_assets_fen"), from),
        spending: limits.get(&format!("fund.charity.tier{number}.spending_percent"), spending),
        administration: limits.get(&format!("fund.charity.tier{number}.admin_percent"), administration),
    };
    Shares {
        public_raising: (
            limits.get("fund.public_raising.spending_percent", 70),
            limits.get("fund.public_raising.admin_percent", 10),
        ),
        non_public: (
            limits.get("fund.non_public.spending_percent", 8),
            limits.get("fund.non_public.admin_percent", 10),
        ),
        tiers: [
            tier(1, 6_000_000_000, 6, 12),
            tier(2, 800_000_000, 6, 13),
            tier(3, 400_000_000, 7, 15),
            tier(4, 0, 8, 20),
        ],
        exempt_below: limits.get("fund.charity.admin_exempt_below_fen", 20_000_000),
    }
}

/// The figures of a year with their lines.
struct Figures {
    list: Vec<FundFigureView>,
    sums: Year,
}

fn is_admin(one: &Counted) -> bool {
    one.role == Some(FundAccountRole::AdminExpense)
}

fn is_program(one: &Counted) -> bool {
    one.role == Some(FundAccountRole::ProgramExpense)
}

fn read(tx: &mut Tx<'_>, found: &Found, year: i32) -> ApiResult<Figures> {
    let accounts = figures::accounts(tx, found)?;
    let of_kind = |figure: &Figure, kind| figure.only(|one| one.kind == kind);
    let (first, last) = figures::days_of(year);
    let this = figures::moved(tx, found, &accounts, (first, last))?;
    let expenses = of_kind(&this, AccountKind::Expense);
    let (before, end_before) = figures::days_of(year - 1);
    let prior = of_kind(&figures::moved(tx, found, &accounts, (before, end_before))?, AccountKind::Income);
    let three = (figures::days_of(year - 3).0, end_before);
    let mean = of_kind(&figures::moved(tx, found, &accounts, three)?, AccountKind::Income);
    let net = figures::net_assets(tx, &accounts, end_before)?;
    let (program, admin) = (expenses.only(is_program), expenses.only(is_admin));
    let existed = found.row.registered_on.is_some_and(|on| on <= three.0);
    let sums = Year {
        prior_income: prior.sum(),
        three_years_income: existed.then(|| mean.sum()),
        prior_net_assets: net.sum(),
        spending: program.sum(),
        administration: admin.sum(),
        total: expenses.sum(),
    };
    let view = FundFigureView::of;
    let list = vec![
        view("income", "本年收入", (first, last), of_kind(&this, AccountKind::Income)),
        view("spending", "慈善活动支出", (first, last), program),
        view("administration", "管理费用", (first, last), admin),
        view("total_spending", "本年总支出", (first, last), expenses),
        view("prior_income", "上年收入", (before, end_before), prior),
        view("three_years_income", "前三年收入合计", three, mean),
        view("prior_net_assets", "上年末净资产", (end_before, end_before), net),
    ];
    Ok(Figures { list, sums })
}

/// The fund's year as it stands.
pub fn of_year(tx: &mut Tx<'_>, found: &Found, year: i32) -> ApiResult<FundComplianceView> {
    let today = tx.now.local_date();
    let (passed, days) = figures::passed(year, today);
    let end = figures::days_of(year).1;
    let limits = Limits::load(tx, &found.path, end.min(today))?;
    let qualified = found.row.qualified_on.is_some_and(|on| on <= end);
    let standing = Standing { kind: found.row.kind, charity: found.row.charity, qualified };
    let rule = standing.rule();
    let figures = read(tx, found, year)?;
    let measure = Measure::of(rule, &figures.sums, &shares(&limits));
    let language = tx.cx.language;
    let running = passed < days;
    let exceptions = exceptions(tx, found.row.id, year)?;
    let excused = |ratio| exceptions.iter().find(|one| one.ratio == ratio).map(FundExceptionView::from);
    let counted = (passed, days);
    let spending =
        measure.map(|one| spending(&one, &figures.sums, counted, excused(FundRatio::Spending), language));
    let administration = measure.map(|one| {
        administration(&one, &figures.sums, counted, excused(FundRatio::Administration), language)
    });
    let duties = duties(tx, found, year, &limits)?;
    let mut warnings = Vec::new();
    if running {
        warnings.extend(behind(spending.as_ref(), administration.as_ref(), language));
    }
    let late = duties.iter().filter(|duty| duty.status == FundDutyStatus::Overdue);
    warnings.extend(late.map(|duty| format!("{}: {}", duty.code, duty.detail)));
    let met = |one: &FundRatioView| one.met || one.exception.is_some();
    let ratios_met = spending.as_ref().is_none_or(met) && administration.as_ref().is_none_or(met);
    Ok(FundComplianceView {
        fund_id: found.row.id,
        year,
        as_of: today.into(),
        days_passed: passed,
        days_in_year: days,
        complete: !running,
        rule,
        article: measure.map(|one| language.pick(one.article.zh(), one.article.en()).to_owned()),
        host_id: found.row.host_id.filter(|_| rule == FundRatioRule::Hosted),
        figures: figures.list,
        spending,
        administration,
        duties,
        warnings,
        met: ratios_met,
    })
}

fn actual(amount: i64, base: i64, parts: i64) -> Option<i64> {
    let share = i128::from(amount) * 10_000 * i128::from(parts);
    (base > 0).then(|| i64::try_from(share / i128::from(base)).unwrap_or(i64::MAX))
}

fn spending(
    measure: &Measure,
    year: &Year,
    (passed, days): (i64, i64),
    exception: Option<FundExceptionView>,
    language: Language,
) -> FundRatioView {
    let nearest = measure.spending.iter().flatten().min_by_key(|demand| demand.least());
    let (base, parts, percent) = nearest.map_or((0, 1, 0), |one| (one.base, one.parts, one.percent));
    let least = measure.least();
    let drawn = forecast(year.spending, passed, days);
    FundRatioView {
        ratio: FundRatio::Spending,
        article: language.pick(measure.article.zh(), measure.article.en()).to_owned(),
        required_percent: percent,
        amount_fen: year.spending,
        base_fen: base,
        base_years: parts,
        actual_hundredths: actual(year.spending, base, parts),
        limit_fen: least,
        missing_fen: (least - year.spending).max(0),
        met: measure.spending_met(year.spending),
        exempt: false,
        forecast: (passed < days && passed > 0).then(|| FundForecastView {
            method: "linear_by_days".into(),
            amount_fen: drawn,
            met: measure.spending_met(drawn),
        }),
        exception,
    }
}

fn administration(
    measure: &Measure,
    year: &Year,
    (passed, days): (i64, i64),
    exception: Option<FundExceptionView>,
    language: Language,
) -> FundRatioView {
    let most = measure.administration.most();
    let drawn = forecast(year.administration, passed, days);
    // Both sides of the share are drawn out alike: only the exemption can change.
    let drawn_met = measure.exempt(drawn) || measure.administration.kept_by(year.administration);
    FundRatioView {
        ratio: FundRatio::Administration,
        article: language.pick(measure.article.zh(), measure.article.en()).to_owned(),
        required_percent: measure.administration.percent,
        amount_fen: year.administration,
        base_fen: year.total,
        base_years: 1,
        actual_hundredths: actual(year.administration, year.total, 1),
        limit_fen: most,
        missing_fen: 0,
        met: measure.administration_met(year.administration),
        exempt: measure.exempt(year.administration),
        forecast: (passed < days && passed > 0).then(|| FundForecastView {
            method: "linear_by_days".into(),
            amount_fen: drawn,
            met: drawn_met,
        }),
        exception,
    }
}

/// What a running year warns of: at this pace a ratio will not be met.
fn behind(
    spending: Option<&FundRatioView>,
    administration: Option<&FundRatioView>,
    language: Language,
) -> Vec<String> {
    let mut found = Vec::new();
    let misses = |one: &&FundRatioView| one.forecast.as_ref().is_some_and(|drawn| !drawn.met);
    if let Some(one) = spending.filter(misses) {
        let (zh, en) = (
            format!("按目前进度，年末慈善活动支出将不足，尚缺 {} 分", one.missing_fen),
            format!(
                "At this pace spending will be too low at the end of the year; {} fen are missing",
                one.missing_fen
            ),
        );
        found.push(format!("spending: {}", language.pick(&zh, &en)));
    }
    if administration.filter(misses).is_some() {
        let text = language.pick(
            "按目前进度，管理费用将超过规定比例",
            "At this pace administration will be above its share",
        );
        found.push(format!("administration: {text}"));
    }
    found
}

fn exceptions(tx: &mut Tx<'_>, fund: Id<of::Fund>, year: i32) -> ApiResult<Vec<Exception>> {
    let rows = fund_exceptions::table
        .filter(fund_exceptions::fund_id.eq(fund))
        .filter(fund_exceptions::year.eq(year));
    Ok(rows.select(Exception::as_select()).load(tx.conn)?)
}

/// Everything else that the year asks for.
pub fn duties(tx: &mut Tx<'_>, found: &Found, year: i32, limits: &Limits) -> ApiResult<Vec<FundDutyView>> {
    let mut all = Vec::new();
    if found.row.host_id.is_none() {
        all.push(meetings(tx, found, year, limits)?);
        all.push(report(tx, found, year)?);
    }
    all.extend(disclosures(tx, found, year)?);
    all.extend(investments(tx, found, year)?);
    Ok(all)
}

fn duty(
    tx: &Tx<'_>,
    code: &str,
    article: Article,
    due_on: NaiveDate,
    status: FundDutyStatus,
) -> FundDutyView {
    let article = tx.cx.language.pick(article.zh(), article.en()).to_owned();
    FundDutyView { code: code.into(), article, due_on: due_on.into(), status, detail: String::new() }
}

fn meetings(tx: &mut Tx<'_>, found: &Found, year: i32, limits: &Limits) -> ApiResult<FundDutyView> {
    let (first, last) = figures::days_of(year);
    let (needed, held) = (limits.get("fund.meetings.least", 2), votes::held(tx, found.row.id, first, last)?);
    let status = match held >= needed {
        true => FundDutyStatus::Done,
        false if tx.now.local_date() > last => FundDutyStatus::Overdue,
        false => FundDutyStatus::Pending,
    };
    let (zh, en) =
        (format!("理事会会议 {held}/{needed} 次"), format!("{held} of {needed} meetings of the council"));
    let detail = tx.cx.language.pick(&zh, &en).to_owned();
    Ok(FundDutyView { detail, ..duty(tx, "meetings", Article::Fund21, last, status) })
}

fn report(tx: &mut Tx<'_>, found: &Found, year: i32) -> ApiResult<FundDutyView> {
    let due = reports::due_on(year);
    let status = match reports::filed_on(tx, found.row.id, year)? {
        Some(on) if on <= due => FundDutyStatus::Done,
        Some(_) => FundDutyStatus::Late,
        None if tx.now.local_date() > due => FundDutyStatus::Overdue,
        None => FundDutyStatus::Pending,
    };
    let text =
        tx.cx.language.pick("年度工作报告应于次年3月31日前报送", "The annual report is due by 31 March");
    Ok(FundDutyView { detail: text.to_owned(), ..duty(tx, "annual_report", Article::Fund36, due, status) })
}

fn disclosures(tx: &mut Tx<'_>, found: &Found, year: i32) -> ApiResult<Vec<FundDutyView>> {
    let mut all = Vec::new();
    for plan in raising::of_fund(tx, found)? {
        for due in raising_duties::calendar(tx, &plan)? {
            if due.due_on.year() == year {
                let kind = due.kind.as_str();
                let one = duty(tx, "raising_disclosure", Article::Charity79, due.due_on, due.status);
                all.push(FundDutyView { detail: format!("{}（{kind}）", plan.row.title), ..one });
            }
        }
    }
    Ok(all)
}

/// Each investment stands on a passed vote and on no government money: the rules let no other through.
fn investments(tx: &mut Tx<'_>, found: &Found, year: i32) -> ApiResult<Vec<FundDutyView>> {
    let (first, last) = figures::days_of(year);
    let mut funds = store::hosted(tx, found.row.id)?;
    funds.push(found.row.id);
    let paid = disbursements::spent_on_investments(tx, &funds, first, last)?;
    let voted = paid.iter().filter(|one| one.vote_id.is_some()).count();
    let status = if voted == paid.len() { FundDutyStatus::Done } else { FundDutyStatus::Overdue };
    let (zh, en) = (
        format!("投资 {} 笔，经表决 {voted} 笔；财政资金不得用于投资", paid.len()),
        format!("{} investments, {voted} by vote; no government money is invested", paid.len()),
    );
    let detail = tx.cx.language.pick(&zh, &en).to_owned();
    let votes = duty(tx, "investment_votes", Article::Fund21, last, status);
    let money = duty(tx, "government_money", Article::Culture55, last, status);
    Ok(vec![FundDutyView { detail: detail.clone(), ..votes }, FundDutyView { detail, ..money }])
}

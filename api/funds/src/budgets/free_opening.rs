//! Subsidies of free opening 免费开放补助 (财教〔2011〕31号): what a venue has earned by the weeks that it was open.

use super::law::Article;
use super::lines::known_year;
use super::money;
use super::money_views::AppropriateBudget;
use super::report_views::{FreeOpeningRow, FreeOpeningSettled, FreeOpeningWeek, SettleFreeOpening};
use super::store;
use chrono::{Datelike, Duration, NaiveDate, Weekday};
use citong_identity::regions;
use citong_kernel::check::Check;
use citong_kernel::db::dialect;
use citong_kernel::facts::OpeningWeek;
use citong_kernel::rule_params::Figures;
use citong_kernel::schema::{facilities, free_opening_settlements as settled, region_closure};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, of};
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::BigInt;
use std::collections::BTreeMap;

/// 文化馆 and 乡镇（街道）综合文化站.
const KINDS: &[&str] = &["CC", "TS"];
/// A whole week, in hundredths of a percent.
const WHOLE: i64 = 10_000;

/// The Mondays of the ISO weeks of a year.
fn mondays(year: i32) -> Vec<NaiveDate> {
    let first = NaiveDate::from_isoywd_opt(year, 1, Weekday::Mon);
    let weeks = first.into_iter().flat_map(|first| (0..53).map(move |week| first + Duration::weeks(week)));
    weeks.filter(|monday| monday.iso_week().year() == year).collect()
}

/// What a week counts: in proportion to the minimum, whole where it is kept, nothing where less than the least
/// part of it was kept.
pub fn credit(open_minutes: i64, required_minutes: i64, least_percent: i64) -> i64 {
    if open_minutes <= 0 {
        return 0;
    }
    if required_minutes <= 0 || open_minutes >= required_minutes {
        return WHOLE;
    }
    let part = i128::from(open_minutes) * i128::from(WHOLE) / i128::from(required_minutes);
    let part = i64::try_from(part).unwrap_or(0);
    if part < least_percent * 100 { 0 } else { part }
}

/// What is earned of a year's subsidy: each week of the year is an equal part of it.
pub fn earned(full_fen: i64, credits: i64, weeks_in_year: usize) -> i64 {
    let weeks = i128::try_from(weeks_in_year.max(1)).unwrap_or(1);
    let fen = i128::from(full_fen) * i128::from(credits) / (i128::from(WHOLE) * weeks);
    i64::try_from(fen).unwrap_or(0)
}

type Venue = (Id<of::Facility>, String, String, String, String, String, Id<of::Organization>);

/// Every venue with such a subsidy in a region, with the weeks of the year that are over.
pub fn of_year(tx: &mut Tx<'_>, year: i32, region: Option<&str>) -> ApiResult<Vec<FreeOpeningRow>> {
    let weeks = mondays(known_year(year)?);
    let today = tx.now.local_date();
    let over: Vec<NaiveDate> =
        weeks.iter().copied().filter(|monday| *monday + Duration::days(6) < today).collect();
    let sources = tx.cx.kernel.facts.opening_sources.clone();
    let mut open: BTreeMap<Id<of::Facility>, Vec<(NaiveDate, OpeningWeek)>> = BTreeMap::new();
    for monday in &over {
        for source in &sources {
            for week in source(tx, region, KINDS, *monday)? {
                open.entry(week.facility).or_default().push((*monday, week));
            }
        }
    }
    let figures = Figures::load(tx, "subsidy.free_opening.", day_of(year, today))?;
    let mut rows = Vec::new();
    for (id, name, kind, level, region, path, body) in venues(tx, region)? {
        let Some(full_fen) = code_of(&kind, &level).and_then(|code| figures.integer(code, &path)) else {
            continue;
        };
        let least = figures.integer("subsidy.free_opening.minimum_week_percent", &path).unwrap_or(50);
        let theirs: Vec<FreeOpeningWeek> = open
            .remove(&id)
            .unwrap_or_default()
            .into_iter()
            .map(|(monday, week)| FreeOpeningWeek {
                week: monday.format("%G-W%V").to_string(),
                open_minutes: week.open_minutes,
                required_minutes: week.required_minutes,
                credit_hundredths: credit(week.open_minutes, week.required_minutes, least),
            })
            .collect();
        let credits = theirs.iter().map(|week| week.credit_hundredths).sum();
        let earned_fen = earned(full_fen, credits, weeks.len());
        let settled_fen = settled_fen(tx, id, year)?;
        rows.push(FreeOpeningRow {
            facility_id: id,
            name,
            kind,
            level,
            region,
            organization_id: body,
            full_fen,
            weeks_in_year: weeks.len(),
            weeks_over: over.len(),
            weeks_met: theirs.iter().filter(|week| week.credit_hundredths == WHOLE).count(),
            earned_fen,
            settled_fen,
            due_fen: (earned_fen - settled_fen).max(0),
            weeks: theirs,
        });
    }
    Ok(rows)
}

fn day_of(year: i32, today: NaiveDate) -> NaiveDate {
    let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(NaiveDate::MIN);
    let last = NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(NaiveDate::MAX);
    today.clamp(first, last)
}

/// The figure of a venue's kind and level.
fn code_of(kind: &str, level: &str) -> Option<&'static str> {
    match (kind, level) {
        ("CC", "city") => Some("subsidy.free_opening.city_hall_fen_per_year"),
        ("CC", "county") => Some("subsidy.free_opening.county_hall_fen_per_year"),
        ("TS", "township") => Some("subsidy.free_opening.township_station_fen_per_year"),
        _ => None,
    }
}

/// Drafts are no venues yet; what is closed is listed and earns nothing.
fn venues(tx: &mut Tx<'_>, region: Option<&str>) -> ApiResult<Vec<Venue>> {
    let mut rows = facilities::table
        .filter(facilities::kind.eq_any(KINDS))
        .filter(facilities::status.ne("draft"))
        .into_boxed();
    if let Some(region) = region {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq(region))
            .select(region_closure::descendant);
        rows = rows.filter(facilities::region.eq_any(subtree));
    }
    let columns = (
        facilities::id,
        facilities::name,
        facilities::kind,
        facilities::level,
        facilities::region,
        facilities::region_path,
        facilities::organization_id,
    );
    Ok(rows.order(facilities::id.asc()).select(columns).load(tx.conn)?)
}

fn settled_fen(tx: &mut Tx<'_>, id: Id<of::Facility>, year: i32) -> ApiResult<i64> {
    let rows = settled::table.filter(settled::facility_id.eq(id)).filter(settled::year.eq(year));
    Ok(rows.select(sql::<BigInt>("CAST(COALESCE(SUM(amount_fen), 0) AS BIGINT)")).first(tx.conn)?)
}

/// Appropriates to each venue's body what it has earned and was not appropriated yet. Run again, it makes up the
/// difference; nothing is settled twice.
pub fn settle(tx: &mut Tx<'_>, body: &SettleFreeOpening) -> ApiResult<Vec<FreeOpeningSettled>> {
    let mut check = Check::new();
    check.optional_text("/paper_no", body.paper_no.as_deref(), 1..=100);
    check.done()?;
    let line = store::lock_for(tx, Action::SettleFreeOpeningSubsidies, body.budget_id)
        .map_err(|problem| unknown_line(&problem).unwrap_or(problem))?;
    dialect::lock_name(tx.conn, &format!("free-opening:{}", body.year))?;
    if line.fiscal_year != body.year {
        let (zh, en) = ("预算项目不属于该年度", "The budget line is of another year");
        return Err(Article::Budget13.refuses(ProblemType::BudgetLineUnfit, zh, en));
    }
    let region = body.region.clone().unwrap_or_else(|| line.region.clone());
    let path =
        regions::path_of(tx, &region).ok().filter(|path| path.split('/').any(|code| code == line.region));
    if path.is_none() {
        let (zh, en) = ("须为预算项目所在区域或其下级", "It is the line's region, or inside it");
        return Err(Problem::invalid("/region", "outside", zh, en));
    }
    let due: Vec<FreeOpeningRow> =
        of_year(tx, body.year, Some(&region))?.into_iter().filter(|row| row.due_fen > 0).collect();
    let mut made = Vec::with_capacity(due.len());
    for row in due {
        made.push(settle_one(tx, body, &row)?);
    }
    Ok(made)
}

fn unknown_line(problem: &Problem) -> Option<Problem> {
    (problem.kind() == ProblemType::NotFound).then(|| {
        Problem::invalid("/budget_id", "not_found", "没有这个预算项目", "There is no such budget line")
    })
}

fn settle_one(
    tx: &mut Tx<'_>,
    body: &SettleFreeOpening,
    row: &FreeOpeningRow,
) -> ApiResult<FreeOpeningSettled> {
    // What was appropriated to the venue before counts already.
    let line = store::line(tx, body.budget_id)?;
    let note = format!("免费开放补助：{}（{}年，已满 {} 周）", row.name, body.year, row.weeks_over);
    let new = AppropriateBudget {
        amount_fen: row.due_fen,
        organization_id: Some(row.organization_id),
        region: Some(row.region.clone()),
        level: row.level.parse().ok(),
        paper_no: None,
        note: Some(note),
    };
    let paper_no = body.paper_no.clone().unwrap_or_else(|| "财教〔2011〕31号".into());
    let made = money::grant(tx, &line, (row.organization_id, row.region.clone()), &new, paper_no)?;
    let id: Id<of::FreeOpeningSettlement> = Id::new(tx.now);
    diesel::insert_into(settled::table)
        .values((
            settled::id.eq(id),
            settled::facility_id.eq(row.facility_id),
            settled::year.eq(body.year),
            settled::appropriation_id.eq(made.id),
            settled::amount_fen.eq(row.due_fen),
            settled::weeks.eq(i32::try_from(row.weeks_over).unwrap_or(i32::MAX)),
            settled::created_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    Ok(FreeOpeningSettled {
        facility_id: row.facility_id,
        organization_id: row.organization_id,
        appropriation_id: made.id,
        amount_fen: row.due_fen,
        weeks_over: row.weeks_over,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_year_that_keeps_every_week_earns_all_of_it() {
        let weeks = mondays(2026).len();
        assert_eq!((weeks, mondays(2025).len()), (53, 52));
        assert_eq!(earned(20_000_000, 53 * WHOLE, weeks), 20_000_000);
        assert_eq!(earned(20_000_000, 0, weeks), 0);
    }

    #[test]
    fn a_short_week_counts_in_proportion_and_a_closed_one_nothing() {
        assert_eq!(credit(2_520, 2_520, 50), WHOLE);
        assert_eq!(credit(1_890, 2_520, 50), 7_500);
        assert_eq!(credit(1_260, 2_520, 50), 5_000);
        assert_eq!(credit(1_259, 2_520, 50), 0);
        assert_eq!(credit(0, 0, 50), 0);
    }

    proptest! {
        /// More weeks never earn less, and nobody earns more than the whole.
        #[test]
        fn what_is_earned_grows_to_the_whole(
            full in 0i64..1_000_000_000, weeks in prop::collection::vec((0i64..4_000, 0i64..4_000), 0..53),
        ) {
            let mut credits = 0;
            let mut before = 0;
            for (open, required) in weeks {
                credits += credit(open, required, 50);
                let now = earned(full, credits, 53);
                prop_assert!(before <= now && now <= full);
                before = now;
            }
        }
    }
}

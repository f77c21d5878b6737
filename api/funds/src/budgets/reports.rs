//! How much reached the grassroots, how far the year's money has come, and what was refused as misuse.

use super::lines::known_year;
use super::report_views::{
    BudgetMisuseCount, BudgetMisuseQuery, BudgetMisuseStatistics, BudgetProgress, BudgetProgressRow,
    BudgetReportQuery, GrassrootsRow, GrassrootsShare,
};
use super::state::{BudgetLevel, BudgetLineStatus, BudgetMisuseKind};
use super::store::{Line, Misuse, may};
use chrono::{Datelike, NaiveDate};
use citong_identity::regions;
use citong_kernel::rule_params::Figures;
use citong_kernel::schema::{budget_appropriations, budget_lines, budget_misuses, region_closure};
use citong_kernel::{Action, ApiResult, Id, Page, Problem, Tx, of, page};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// Lines in one answer at most.
const MOST: i64 = 5_000;

/// A part of a whole in hundredths of a percent, rounded down; null of nothing.
pub fn share_of(part: i64, whole: i64) -> Option<i64> {
    (whole > 0).then(|| i64::try_from(i128::from(part) * 10_000 / i128::from(whole)).unwrap_or(i64::MAX))
}

/// The region asked for, or the city; 422 where there is none.
fn region_path(tx: &mut Tx<'_>, region: Option<&str>) -> ApiResult<String> {
    let code = match region {
        Some(code) => code.to_owned(),
        None => regions::root(tx)?.unwrap_or_default(),
    };
    regions::path_of(tx, &code)
        .map_err(|_| Problem::invalid("/region", "not_found", "没有这个区划", "There is no such region"))
}

/// The day whose figures hold for a year: today, or its nearest day.
fn day_of(tx: &Tx<'_>, year: i32) -> NaiveDate {
    let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(NaiveDate::MIN);
    let last = NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(NaiveDate::MAX);
    tx.now.local_date().clamp(first, last)
}

/// 基层占比: what townships and villages were appropriated and have spent, of all, against the year's target.
pub fn grassroots(tx: &mut Tx<'_>, query: &BudgetReportQuery) -> ApiResult<GrassrootsShare> {
    known_year(query.year)?;
    let path = region_path(tx, query.region.as_deref())?;
    let figures = Figures::load(tx, "budget.grassroots_share.", day_of(tx, query.year))?;
    let lines = lines_of(tx, query)?;
    let ids: Vec<_> = lines.iter().map(|line| line.id).collect();
    type Row = (Id<of::BudgetLine>, BudgetLevel, String, i64, i64, i64, i64);
    let rows: Vec<Row> = budget_appropriations::table
        .filter(budget_appropriations::budget_line_id.eq_any(&ids))
        .order(budget_appropriations::id.asc())
        .select((
            budget_appropriations::budget_line_id,
            budget_appropriations::level,
            budget_appropriations::region,
            budget_appropriations::amount_fen,
            budget_appropriations::withdrawn_fen,
            budget_appropriations::disbursed_fen,
            budget_appropriations::spent_fen,
        ))
        .load(tx.conn)?;
    let purposes: BTreeMap<_, _> = lines.iter().map(|line| (line.id, line.purpose.clone())).collect();
    let mut sums: BTreeMap<(Id<of::BudgetLine>, BudgetLevel, String), GrassrootsRow> = BTreeMap::new();
    for (line, level, region, amount, withdrawn, disbursed, spent) in rows {
        let row = sums.entry((line, level, region.clone())).or_insert_with(|| GrassrootsRow {
            budget_line_id: line,
            purpose: purposes.get(&line).cloned().unwrap_or_default(),
            level,
            region,
            appropriated_fen: 0,
            disbursed_fen: 0,
            spent_fen: 0,
        });
        row.appropriated_fen += amount - withdrawn;
        row.disbursed_fen += disbursed;
        row.spent_fen += spent;
    }
    let rows: Vec<GrassrootsRow> = sums.into_values().collect();
    let grassroots = || rows.iter().filter(|row| row.level.is_grassroots());
    let appropriated_fen = rows.iter().map(|row| row.appropriated_fen).sum();
    let spent_fen = rows.iter().map(|row| row.spent_fen).sum();
    let grassroots_appropriated_fen = grassroots().map(|row| row.appropriated_fen).sum();
    let grassroots_spent_fen = grassroots().map(|row| row.spent_fen).sum();
    let target =
        figures.integer("budget.grassroots_share.target_percent", &path).map(|percent| percent * 100);
    let share = share_of(grassroots_appropriated_fen, appropriated_fen);
    Ok(GrassrootsShare {
        year: query.year,
        region: query.region.clone(),
        appropriated_fen,
        grassroots_appropriated_fen,
        appropriated_share_hundredths: share,
        spent_fen,
        grassroots_spent_fen,
        spent_share_hundredths: share_of(grassroots_spent_fen, spent_fen),
        target_share_hundredths: target,
        target_met: share.zip(target).map(|(share, target)| share >= target),
        rows,
    })
}

/// The lines of a year that are not drafts, in a region's subtree.
fn lines_of(tx: &mut Tx<'_>, query: &BudgetReportQuery) -> ApiResult<Vec<Line>> {
    let mut rows = budget_lines::table
        .filter(budget_lines::fiscal_year.eq(query.year))
        .filter(budget_lines::status.ne(BudgetLineStatus::Draft))
        .into_boxed();
    if let Some(region) = &query.region {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq(region))
            .select(region_closure::descendant);
        rows = rows.filter(budget_lines::region.eq_any(subtree));
    }
    let rows: Vec<Line> =
        rows.order(budget_lines::id.asc()).limit(MOST + 1).select(Line::as_select()).load(tx.conn)?;
    if i64::try_from(rows.len()).unwrap_or(i64::MAX) > MOST {
        let zh = format!("超过 {MOST} 个预算项目，请限定区划");
        let en = format!("More than {MOST} lines: name a region");
        return Err(Problem::invalid("/region", "too_many_rows", zh, en));
    }
    Ok(rows)
}

/// 预算执行进度: each line's spending against what its month lets expect, with a warning where it lags.
pub fn progress(tx: &mut Tx<'_>, query: &BudgetReportQuery) -> ApiResult<BudgetProgress> {
    known_year(query.year)?;
    let path = region_path(tx, query.region.as_deref())?;
    let day = day_of(tx, query.year);
    let figures = Figures::load(tx, "budget.progress.", day)?;
    let begun = tx.now.local_date().year() >= query.year;
    let code = format!("budget.progress.expected_percent.{:02}", day.month());
    let expected = if begun { figures.integer(&code, &path).unwrap_or(0) * 100 } else { 0 };
    let tolerance = figures.integer("budget.progress.tolerance_percent", &path).unwrap_or(10) * 100;
    let lines = lines_of(tx, query)?;
    let ids: Vec<_> = lines.iter().map(|line| line.id).collect();
    let moved: Vec<(Id<of::BudgetLine>, i64, i64)> = budget_appropriations::table
        .filter(budget_appropriations::budget_line_id.eq_any(&ids))
        .select((
            budget_appropriations::budget_line_id,
            budget_appropriations::disbursed_fen,
            budget_appropriations::spent_fen,
        ))
        .load(tx.conn)?;
    let mut sums: BTreeMap<Id<of::BudgetLine>, (i64, i64)> = BTreeMap::new();
    for (line, disbursed, spent) in moved {
        let sum = sums.entry(line).or_default();
        (sum.0, sum.1) = (sum.0 + disbursed, sum.1 + spent);
    }
    let rows = lines.into_iter().map(|line| {
        let (disbursed_fen, spent_fen) = sums.get(&line.id).copied().unwrap_or_default();
        let executed = share_of(spent_fen, line.amount_fen).unwrap_or(0);
        BudgetProgressRow {
            budget_line_id: line.id,
            organization_id: line.organization_id,
            level: line.level,
            purpose: line.purpose,
            amount_fen: line.amount_fen,
            appropriated_fen: line.appropriated_fen,
            disbursed_fen,
            spent_fen,
            executed_hundredths: executed,
            expected_hundredths: expected,
            lagging: executed + tolerance < expected,
        }
    });
    let rows: Vec<_> = rows.collect();
    let sum = |of: fn(&BudgetProgressRow) -> i64| rows.iter().map(of).sum::<i64>();
    Ok(BudgetProgress {
        year: query.year,
        month: day.month(),
        amount_fen: sum(|row| row.amount_fen),
        spent_fen: sum(|row| row.spent_fen),
        executed_hundredths: share_of(sum(|row| row.spent_fen), sum(|row| row.amount_fen)),
        expected_hundredths: expected,
        lagging: rows.iter().filter(|row| row.lagging).count(),
        rows,
    })
}

/// 违规统计 (§55): how many attempts at misuse were refused in a year, and over how much money.
pub fn misuse_statistics(tx: &mut Tx<'_>, query: &BudgetReportQuery) -> ApiResult<BudgetMisuseStatistics> {
    known_year(query.year)?;
    let mut rows = budget_misuses::table.filter(budget_misuses::fiscal_year.eq(query.year)).into_boxed();
    if let Some(region) = &query.region {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq(region))
            .select(region_closure::descendant);
        rows = rows.filter(budget_misuses::region.eq_any(subtree));
    }
    let found: Vec<(BudgetMisuseKind, i64)> =
        rows.select((budget_misuses::kind, budget_misuses::amount_fen)).load(tx.conn)?;
    let by_kind = BudgetMisuseKind::ALL.iter().map(|kind| {
        let of_kind = || found.iter().filter(|one| one.0 == *kind).map(|one| one.1);
        BudgetMisuseCount { kind: *kind, refused: of_kind().count(), amount_fen: of_kind().sum() }
    });
    Ok(BudgetMisuseStatistics {
        year: query.year,
        refused: found.len(),
        amount_fen: found.iter().map(|one| one.1).sum(),
        by_kind: by_kind.collect(),
    })
}

/// The log of refused misuse that the caller may read, newest first.
pub fn misuses(tx: &mut Tx<'_>, query: &BudgetMisuseQuery, limit: i64) -> ApiResult<Page<Misuse>> {
    let reach = tx.caller().reach(Action::ListBudgetMisuses);
    let mut rows = budget_misuses::table.into_boxed();
    if !reach.everywhere {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq_any(reach.regions))
            .select(region_closure::descendant);
        rows = rows.filter(
            budget_misuses::region
                .eq_any(subtree)
                .or(budget_misuses::organization_id.eq_any(reach.organizations)),
        );
    }
    if let Some(year) = query.fiscal_year {
        rows = rows.filter(budget_misuses::fiscal_year.eq(year));
    }
    if let Some(before) = page::decode::<Id<of::BudgetMisuse>>("budget_misuses", query.cursor.as_deref())? {
        rows = rows.filter(budget_misuses::id.lt(before));
    }
    let items =
        rows.order(budget_misuses::id.desc()).limit(limit + 1).select(Misuse::as_select()).load(tx.conn)?;
    let mut page = Page::cut("budget_misuses", items, limit, |row| row.id);
    let mut readable = Vec::with_capacity(page.items.len());
    for row in page.items {
        if may(tx, Action::ListBudgetMisuses, &row.region, row.organization_id)? {
            readable.push(row);
        }
    }
    page.items = readable;
    Ok(page)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_rounded_down_and_never_overflow() {
        assert_eq!(share_of(1, 3), Some(3_333));
        assert_eq!(share_of(0, 0), None);
        assert_eq!(share_of(i64::MAX, i64::MAX), Some(10_000));
    }
}

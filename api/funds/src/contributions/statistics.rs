//! What was given, by kind.

use super::state::{ContributionKind, ContributionStatus};
use super::views::{ContributionStatistics, ContributionStatisticsQuery, ContributionStatisticsRow};
use crate::budgets::known_year;
use chrono::NaiveDate;
use citong_kernel::schema::{contributions, region_closure};
use citong_kernel::{ApiResult, Tx};
use diesel::prelude::*;

/// What has come, by kind. Amounts that a donor keeps from the public are in no sum.
pub fn by_kind(tx: &mut Tx<'_>, query: &ContributionStatisticsQuery) -> ApiResult<ContributionStatistics> {
    let mut rows = contributions::table
        .filter(contributions::status.eq_any([
            ContributionStatus::Received,
            ContributionStatus::Used,
            ContributionStatus::Reported,
        ]))
        .into_boxed();
    if let Some(year) = query.year {
        known_year(year)?;
        let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(NaiveDate::MIN);
        let last = NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(NaiveDate::MAX);
        rows = rows.filter(contributions::received_on.ge(first)).filter(contributions::received_on.le(last));
    }
    if let Some(region) = &query.region {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq(region))
            .select(region_closure::descendant);
        rows = rows.filter(contributions::region.eq_any(subtree));
    }
    let found: Vec<(ContributionKind, i64, i64, bool)> = rows
        .select((
            contributions::kind,
            contributions::value_fen,
            contributions::used_fen,
            contributions::hide_amount,
        ))
        .load(tx.conn)?;
    let row = |kind: &ContributionKind| {
        let of_kind = || found.iter().filter(|one| one.0 == *kind);
        let shown = || of_kind().filter(|one| !one.3);
        ContributionStatisticsRow {
            kind: *kind,
            count: of_kind().count(),
            hidden: of_kind().filter(|one| one.3).count(),
            value_fen: shown().map(|one| one.1).sum(),
            used_fen: shown().map(|one| one.2).sum(),
        }
    };
    let rows: Vec<_> = ContributionKind::ALL.iter().map(row).collect();
    Ok(ContributionStatistics {
        year: query.year,
        count: rows.iter().map(|row| row.count).sum(),
        value_fen: rows.iter().map(|row| row.value_fen).sum(),
        rows,
    })
}

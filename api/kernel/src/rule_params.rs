//! Figures that law or policy may change, with their legal basis, by region and date.
//!
//! Anyone may read them, only the city office changes them, every change is audited. A rule asks
//! for the figure in force at the place and on the day; where a table has none, the default that
//! the rule names itself applies (the policy's own choice, rulebook).

use crate::call::Tx;
use crate::problem::ApiResult;
use crate::schema::rule_params;
use chrono::NaiveDate;
use diesel::prelude::*;

/// The whole number in force for `code` at a region path (codes joined by `/`) on a day: the
/// nearest region wins, then the latest beginning.
pub fn integer(
    tx: &mut Tx<'_>,
    code: &str,
    region_path: &str,
    on: NaiveDate,
    default: i64,
) -> ApiResult<i64> {
    let rows: Vec<(String, String)> = rule_params::table
        .filter(rule_params::code.eq(code))
        .filter(rule_params::effective_from.le(on))
        .filter(rule_params::effective_to.is_null().or(rule_params::effective_to.ge(on)))
        .order(rule_params::effective_from.asc())
        .select((rule_params::region, rule_params::value))
        .load(tx.conn)?;
    let depth = |region: &str| {
        if region.is_empty() {
            Some(0)
        } else {
            region_path.split('/').position(|code| code == region).map(|i| i + 1)
        }
    };
    let best = rows
        .iter()
        .filter_map(|(region, value)| Some((depth(region)?, value.parse::<i64>().ok()?)))
        .max_by_key(|(depth, _)| *depth);
    Ok(best.map_or(default, |(_, value)| value))
}

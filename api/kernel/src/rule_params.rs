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

/// The largest figure that a rule reckons with.
const LARGEST: i64 = 1_000_000_000_000;

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
        .filter_map(|(region, value)| Some((depth(region)?, value)))
        .max_by_key(|(depth, _)| *depth);
    let Some((_, text)) = best else { return Ok(default) };
    let figure = text.parse::<i64>().ok().filter(|figure| (0..=LARGEST).contains(figure));
    if figure.is_none() {
        tracing::error!(code, value = text, "a rule parameter is no whole number; its default holds");
    }
    Ok(figure.unwrap_or(default))
}

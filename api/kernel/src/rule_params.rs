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
use std::collections::BTreeMap;

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
    Ok(nearest(code, rows.iter().map(|(region, value)| (region, value)), region_path).unwrap_or(default))
}

/// The value of the region nearest to the end of a path; of equally near ones the last.
fn nearest_text<'a>(
    rows: impl Iterator<Item = (&'a String, &'a String)>,
    region_path: &str,
) -> Option<&'a String> {
    let depth = |region: &str| {
        if region.is_empty() {
            Some(0)
        } else {
            region_path.split('/').position(|code| code == region).map(|i| i + 1)
        }
    };
    let best =
        rows.filter_map(|(region, value)| Some((depth(region)?, value))).max_by_key(|(depth, _)| *depth);
    best.map(|(_, text)| text)
}

/// The same as a whole number.
fn nearest<'a>(
    code: &str,
    rows: impl Iterator<Item = (&'a String, &'a String)>,
    region_path: &str,
) -> Option<i64> {
    let text = nearest_text(rows, region_path)?;
    let figure = text.parse::<i64>().ok().filter(|figure| (0..=LARGEST).contains(figure));
    if figure.is_none() {
        tracing::error!(code, value = text, "a rule parameter is no whole number; its default holds");
    }
    figure
}

/// All figures whose codes begin alike, on one day: for rules that ask for many places.
#[derive(Debug, Clone, Default)]
pub struct Figures(BTreeMap<String, Vec<(String, String)>>);

impl Figures {
    /// Reads them.
    pub fn load(tx: &mut Tx<'_>, prefix: &str, on: NaiveDate) -> ApiResult<Self> {
        let rows: Vec<(String, String, String)> = rule_params::table
            .filter(rule_params::code.like(format!("{prefix}%")))
            .filter(rule_params::effective_from.le(on))
            .filter(rule_params::effective_to.is_null().or(rule_params::effective_to.ge(on)))
            .order(rule_params::effective_from.asc())
            .select((rule_params::code, rule_params::region, rule_params::value))
            .load(tx.conn)?;
        let mut figures = Self::default();
        for (code, region, value) in rows {
            figures.0.entry(code).or_default().push((region, value));
        }
        Ok(figures)
    }
    /// The JSON value in force for `code` at a region path, if there is one.
    pub fn value(&self, code: &str, region_path: &str) -> Option<serde_json::Value> {
        let rows = self.0.get(code)?;
        let text = nearest_text(rows.iter().map(|(region, value)| (region, value)), region_path)?;
        serde_json::from_str(text).ok()
    }
    /// The whole number in force for `code` at a region path, if there is one.
    pub fn integer(&self, code: &str, region_path: &str) -> Option<i64> {
        let rows = self.0.get(code)?;
        nearest(code, rows.iter().map(|(region, value)| (region, value)), region_path)
    }
}

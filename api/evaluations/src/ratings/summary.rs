//! Counting ratings in the database, and putting together what may be shown.

use super::figures::RatingFigures;
use super::summary_views::RatingSummaryQuery;
use super::tally::{self, Tally};
use crate::sql::{Sql, subtree};
use citong_kernel::db::sql_types;
use citong_kernel::query::AnyOf;
use citong_kernel::{ApiResult, Id, Timestamp, Tx, of};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Integer, Nullable, Text};
use std::collections::BTreeMap;

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Nullable<sql_types::Uuid>)]
    facility_id: Option<Id<of::Anything>>,
    #[diesel(sql_type = Nullable<sql_types::Uuid>)]
    supplier_id: Option<Id<of::Anything>>,
    #[diesel(sql_type = Text)]
    path: String,
    #[diesel(sql_type = Text)]
    month: String,
    #[diesel(sql_type = Text)]
    state: String,
    #[diesel(sql_type = Integer)]
    score: i32,
    #[diesel(sql_type = BigInt)]
    n: i64,
}

/// What is counted of some ratings.
#[derive(Debug, Clone, Default)]
pub struct Summary {
    /// Those that count and may be shown.
    pub tally: Tally,
    /// The same by month.
    pub by_month: BTreeMap<String, Tally>,
    /// The fewest that are published.
    pub minimum: i64,
    /// Withdrawn by their authors.
    pub withdrawn: i64,
    /// Set aside by a decision.
    pub set_aside: i64,
    /// Followed by a rating after a fix.
    pub rerated: i64,
}

impl Summary {
    /// Whether there are too few to publish.
    pub fn is_suppressed(&self) -> bool {
        self.tally.n() < self.minimum
    }
    /// The months, and which of them are hidden.
    pub fn months(&self) -> Vec<(String, Tally, bool)> {
        let counts: Vec<i64> = self.by_month.values().map(Tally::n).collect();
        let hidden = tally::hidden(&counts, self.minimum);
        let months = self.by_month.iter().zip(hidden);
        months.map(|((month, tally), hidden)| (month.clone(), *tally, hidden)).collect()
    }
}

/// The ratings of one venue or supplier in one region.
#[derive(Debug, Default)]
struct Rated {
    months: BTreeMap<String, Tally>,
    withdrawn: i64,
    set_aside: i64,
    rerated: i64,
}

impl Rated {
    fn n(&self) -> i64 {
        self.months.values().map(Tally::n).sum()
    }
}

/// The fewest of which figures are published.
pub fn publish_minimum(tx: &mut Tx<'_>) -> ApiResult<i64> {
    Ok(RatingFigures::load(tx, "")?.publish_minimum())
}

/// What the ratings that are asked for say together. Venues with few ratings count in what is said of their
/// regions only where they are enough together (`tally::counted`).
pub fn summarize(tx: &mut Tx<'_>, query: &RatingSummaryQuery) -> ApiResult<Summary> {
    let minimum = publish_minimum(tx)?;
    let rated = rated(tx, query)?;
    Ok(combine(rated.iter(), minimum))
}

fn combine<'a>(rated: impl Iterator<Item = (&'a Key, &'a Rated)>, minimum: i64) -> Summary {
    let rated: Vec<(&Key, &Rated)> = rated.collect();
    let sizes: Vec<(&str, i64)> = rated.iter().map(|((path, ..), one)| (path.as_str(), one.n())).collect();
    let mut summary = Summary { minimum, ..Summary::default() };
    for ((_, one), _) in rated.iter().zip(tally::counted(&sizes, minimum)).filter(|(_, counted)| *counted) {
        for (month, tally) in &one.months {
            summary.tally.merge(tally);
            summary.by_month.entry(month.clone()).or_default().merge(tally);
        }
        summary.withdrawn += one.withdrawn;
        summary.set_aside += one.set_aside;
        summary.rerated += one.rerated;
    }
    summary
}

/// The summaries of these regions, each reckoned as its own answer would be; of the region that is asked for only
/// what lies directly in it.
pub fn by_region(
    tx: &mut Tx<'_>,
    query: &RatingSummaryQuery,
    children: &[String],
) -> ApiResult<BTreeMap<String, Summary>> {
    let minimum = publish_minimum(tx)?;
    let rated = rated(tx, query)?;
    let mut regions = BTreeMap::new();
    for child in children {
        let itself = query.region.as_ref() == Some(child);
        let inside = |(key, _): &(&Key, &Rated)| {
            let mut codes = key.0.split('/');
            if itself { codes.next_back() == Some(child) } else { codes.any(|code| code == child) }
        };
        regions.insert(child.clone(), combine(rated.iter().filter(inside), minimum));
    }
    Ok(regions)
}

/// Where, and who is rated: a supplier delivers in many regions.
type Key = (String, Option<Id<of::Anything>>, Option<Id<of::Anything>>);

fn rated(tx: &mut Tx<'_>, query: &RatingSummaryQuery) -> ApiResult<BTreeMap<Key, Rated>> {
    let mut sql = Sql::default();
    let mut parts = vec!["1 = 1".to_owned()];
    parts.extend(query.facility_id.map(|id| format!("r.facility_id = {}", sql.id(id))));
    parts.extend(query.supplier_id.map(|id| format!("r.supplier_id = {}", sql.id(id))));
    if let Some(region) = &query.region {
        parts.push(subtree("r.region", &sql.text(region)));
    }
    if let Some(AnyOf(kinds)) = &query.kind {
        let kinds: Vec<String> = kinds.iter().map(|kind| sql.text(kind)).collect();
        parts.push(format!("r.service_kind IN ({})", kinds.join(", ")));
    }
    parts.extend(query.from.map(|day| format!("r.created_at >= {}", sql.at(Timestamp::start_of(day.0)))));
    parts.extend(query.before.map(|day| format!("r.created_at < {}", sql.at(Timestamp::start_of(day.0)))));
    let statement = format!(
        "SELECT q.facility_id, q.supplier_id, q.path, q.month, q.state, q.score, COUNT(*) AS n FROM ( \
         SELECT r.facility_id, r.supplier_id, g.path, r.month, r.score, \
         CASE WHEN r.status = 'published' AND EXISTS (SELECT 1 FROM ratings s WHERE s.rerates_id = r.id \
         AND s.status = 'published') THEN 'rerated' ELSE r.status END AS state \
         FROM ratings r JOIN regions g ON g.code = r.region WHERE {}) q \
         GROUP BY q.facility_id, q.supplier_id, q.path, q.month, q.state, q.score",
        parts.join(" AND ")
    );
    let rows: Vec<Row> = sql.load(tx.conn, statement)?;
    let mut rated = BTreeMap::<Key, Rated>::new();
    for row in rows {
        let one = rated.entry((row.path, row.facility_id, row.supplier_id)).or_default();
        match row.state.as_str() {
            "published" => one.months.entry(row.month).or_default().add(row.score, row.n),
            "withdrawn" => one.withdrawn += row.n,
            "set_aside" => one.set_aside += row.n,
            _ => one.rerated += row.n,
        }
    }
    Ok(rated)
}

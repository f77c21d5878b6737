//! Counting ratings in the database, and putting together what may be shown.

use super::figures::RatingFigures;
use super::summary_views::RatingSummaryQuery;
use super::tally::{self, Cell, Tally};
use crate::sql::{Sql, subtree};
use chrono::{Months, NaiveDate};
use citong_kernel::query::AnyOf;
use citong_kernel::{ApiResult, LocalDate, Timestamp, Tx};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Integer, Text};
use std::collections::BTreeMap;

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Text)]
    path: String,
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Text)]
    month: String,
    #[diesel(sql_type = Integer)]
    is_public: i32,
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

/// The fewest of which figures are published.
pub fn publish_minimum(tx: &mut Tx<'_>) -> ApiResult<i64> {
    Ok(RatingFigures::load(tx, "")?.publish_minimum())
}

/// What the ratings that are asked for say together. Of one venue or supplier all of them count: with fewer than the
/// minimum nothing is shown, and with more each of its ratings is public anyway. In what is said of regions and
/// kinds, those of small venues count only where they are enough together ([`tally::pooled`]).
pub fn summarize(tx: &mut Tx<'_>, query: &RatingSummaryQuery) -> ApiResult<Summary> {
    let minimum = publish_minimum(tx)?;
    let parts = parts(tx, query, minimum)?;
    Ok(combine(parts.iter(), minimum))
}

fn combine<'a>(parts: impl Iterator<Item = (&'a Key, &'a Part)>, minimum: i64) -> Summary {
    let parts: Vec<(&Key, &Part)> = parts.collect();
    let cells: Vec<Cell<'_>> = parts
        .iter()
        .map(|(key, part)| Cell {
            path: &key.path,
            group: (&key.kind, &key.month),
            is_public: key.is_public,
            n: part.tally.n(),
        })
        .collect();
    let counted = tally::pooled(&cells, minimum);
    sum(parts.into_iter().zip(counted).filter(|(_, counted)| *counted).map(|(part, _)| part), minimum)
}

fn sum<'a>(parts: impl Iterator<Item = (&'a Key, &'a Part)>, minimum: i64) -> Summary {
    let mut summary = Summary { minimum, ..Summary::default() };
    for (key, part) in parts {
        summary.tally.merge(&part.tally);
        if part.tally.n() > 0 {
            summary.by_month.entry(key.month.clone()).or_default().merge(&part.tally);
        }
        summary.withdrawn += part.withdrawn;
        summary.set_aside += part.set_aside;
        summary.rerated += part.rerated;
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
    let parts = parts(tx, query, minimum)?;
    let mut regions = BTreeMap::new();
    for child in children {
        let itself = query.region.as_ref() == Some(child);
        let inside = |(key, _): &(&Key, &Part)| {
            let mut codes = key.path.split('/');
            if itself { codes.next_back() == Some(child) } else { codes.any(|code| code == child) }
        };
        regions.insert(child.clone(), combine(parts.iter().filter(inside), minimum));
    }
    Ok(regions)
}

/// What is counted together: one kind of service in one region and month, of venues whose single ratings are
/// public, or of those whose are not.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    path: String,
    kind: String,
    month: String,
    is_public: bool,
}

/// How many.
#[derive(Debug, Default)]
struct Part {
    tally: Tally,
    withdrawn: i64,
    set_aside: i64,
    rerated: i64,
}

/// Whether the rating of the alias `r` is public one by one: who is rated has the minimum, counted over all
/// regions, kinds and times, as in [`super::store::is_public_sql`]. With the joins that it needs.
pub fn publicity(minimum: i64) -> (String, String) {
    let totals = |column: &str, alias: &str| {
        format!(
            "LEFT JOIN (SELECT c.{column}, COUNT(*) AS n FROM ratings c WHERE c.{column} IS NOT NULL \
             AND c.status = 'published' AND NOT EXISTS (SELECT 1 FROM ratings d WHERE d.rerates_id = c.id \
             AND d.status = 'published') GROUP BY c.{column}) {alias} ON {alias}.{column} = r.{column}"
        )
    };
    let joins = format!("{} {}", totals("facility_id", "tf"), totals("supplier_id", "ts"));
    let is_public = format!(
        "CASE WHEN (CASE WHEN r.facility_id IS NOT NULL THEN COALESCE(tf.n, 0) ELSE COALESCE(ts.n, 0) END) \
         >= {minimum} THEN 1 ELSE 0 END"
    );
    (is_public, joins)
}

/// Whether a month (`YYYY-MM`) lies in the days that are asked for as a whole. What has not come yet is in no
/// answer, so a month that is asked for up to today is whole.
pub fn is_whole(month: &str, from: Option<NaiveDate>, before: Option<NaiveDate>, today: NaiveDate) -> bool {
    let Ok(first) = NaiveDate::parse_from_str(&format!("{month}-01"), "%Y-%m-%d") else { return false };
    let next = first.checked_add_months(Months::new(1)).unwrap_or(NaiveDate::MAX);
    from.is_none_or(|from| from <= first) && before.is_none_or(|before| before >= next || before > today)
}

fn parts(tx: &mut Tx<'_>, query: &RatingSummaryQuery, minimum: i64) -> ApiResult<BTreeMap<Key, Part>> {
    let mut sql = Sql::default();
    // Of one that is rated all count: whether they are public need not be known.
    let of_one = query.facility_id.is_some() || query.supplier_id.is_some();
    let (is_public, joins) = if of_one { ("1".to_owned(), String::new()) } else { publicity(minimum) };
    let mut conditions = vec!["1 = 1".to_owned()];
    conditions.extend(query.facility_id.map(|id| format!("r.facility_id = {}", sql.id(id))));
    conditions.extend(query.supplier_id.map(|id| format!("r.supplier_id = {}", sql.id(id))));
    if let Some(region) = &query.region {
        conditions.push(subtree("r.region", &sql.text(region)));
    }
    if let Some(AnyOf(kinds)) = &query.kind {
        let kinds: Vec<String> = kinds.iter().map(|kind| sql.text(kind)).collect();
        conditions.push(format!("r.service_kind IN ({})", kinds.join(", ")));
    }
    let start = |day: LocalDate| Timestamp::start_of(day.0);
    conditions.extend(query.from.map(|day| format!("r.created_at >= {}", sql.at(start(day)))));
    conditions.extend(query.before.map(|day| format!("r.created_at < {}", sql.at(start(day)))));
    let statement = format!(
        "SELECT q.path, q.kind, q.month, q.is_public, q.state, q.score, COUNT(*) AS n FROM ( \
         SELECT g.path, r.service_kind AS kind, r.month, r.score, {is_public} AS is_public, \
         CASE WHEN r.status = 'published' AND EXISTS (SELECT 1 FROM ratings s WHERE s.rerates_id = r.id \
         AND s.status = 'published') THEN 'rerated' ELSE r.status END AS state \
         FROM ratings r JOIN regions g ON g.code = r.region {joins} WHERE {}) q \
         GROUP BY q.path, q.kind, q.month, q.is_public, q.state, q.score",
        conditions.join(" AND ")
    );
    let (from, before) = (query.from.map(|day| day.0), query.before.map(|day| day.0));
    let today = tx.now.local_date();
    let mut parts = BTreeMap::<Key, Part>::new();
    for row in sql.load::<Row>(tx.conn, statement)? {
        let is_public = row.is_public == 1;
        if !is_public && !is_whole(&row.month, from, before, today) {
            continue;
        }
        let key = Key { path: row.path, kind: row.kind, month: row.month, is_public };
        let part = parts.entry(key).or_default();
        match row.state.as_str() {
            "published" => part.tally.add(row.score, row.n),
            "withdrawn" => part.withdrawn += row.n,
            "set_aside" => part.set_aside += row.n,
            _ => part.rerated += row.n,
        }
    }
    Ok(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_whole_where_nothing_of_it_is_cut_off() {
        let day = |text: &str| Some(text.parse::<NaiveDate>().unwrap());
        let today = day("2026-12-05").unwrap();
        let whole = |month, from: &str, before: &str| is_whole(month, day(from), day(before), today);
        assert!(is_whole("2026-11", None, None, today));
        assert!(whole("2026-11", "2026-11-01", "2026-12-01"));
        assert!(
            !whole("2026-11", "2026-11-02", "2026-12-01") && !whole("2026-11", "2026-11-01", "2026-11-30")
        );
        // Up to today the month of today is all there is of it.
        assert!(
            whole("2026-12", "2026-12-01", "2026-12-06") && !whole("2026-12", "2026-12-01", "2026-12-05")
        );
    }
}

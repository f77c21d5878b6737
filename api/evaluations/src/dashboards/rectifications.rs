//! How bad ratings were mended.

use super::chart::{About, MOST_ROWS, share};
use super::views::{RectificationItem, RectificationRow};
use crate::ratings::{Cell, hidden, is_public_sql, is_whole, pooled, publicity, publish_minimum};
use crate::sql::{Sql, subtree};
use citong_kernel::db::sql_types;
use citong_kernel::{ApiResult, Id, Timestamp, Tx, of};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Integer, Nullable, Text};

/// What is counted of some rectifications.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Of ratings that were not set aside.
    pub opened: i64,
    /// Whose author was reached.
    pub called_back: i64,
    /// In time.
    pub called_back_in_time: i64,
    /// Mended.
    pub fixed: i64,
    /// In time.
    pub fixed_in_time: i64,
    /// Late now.
    pub overdue: i64,
    /// Whether there are more, of venues with few ratings, that are too few together to be told.
    pub left_out: bool,
}

impl Counts {
    fn add(&mut self, row: &Row) {
        self.opened += row.opened;
        self.called_back += row.called_back;
        self.called_back_in_time += row.called_back_in_time;
        self.fixed += row.fixed;
        self.fixed_in_time += row.fixed_in_time;
        self.overdue += row.overdue;
    }
    /// How many were opened, where that may be told.
    pub fn told(&self, minimum: i64) -> Option<i64> {
        let nothing = self.opened == 0 && !self.left_out;
        (nothing || self.opened >= minimum).then_some(self.opened)
    }
}

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
    #[diesel(sql_type = BigInt)]
    opened: i64,
    #[diesel(sql_type = BigInt)]
    called_back: i64,
    #[diesel(sql_type = BigInt)]
    called_back_in_time: i64,
    #[diesel(sql_type = BigInt)]
    fixed: i64,
    #[diesel(sql_type = BigInt)]
    fixed_in_time: i64,
    #[diesel(sql_type = BigInt)]
    overdue: i64,
}

/// The counts of each place of a chart, in its order, each as an answer about it alone would be. Those of ratings
/// that are not public one by one are pooled as the ratings are: by kind and whole month, upwards.
pub fn counts(tx: &mut Tx<'_>, about: &About) -> ApiResult<Vec<Counts>> {
    let minimum = publish_minimum(tx)?;
    let mut places: Vec<Vec<Row>> = about.places.iter().map(|_| Vec::new()).collect();
    for row in rows_of(tx, about, minimum)? {
        if let Some(place) = about.place_of(&row.path) {
            places[place].push(row);
        }
    }
    let today = tx.now.local_date();
    let counts = |rows: Vec<Row>| {
        let whole = |row: &Row| is_whole(&row.month, Some(about.from), Some(about.before), today);
        let (rows, cut): (Vec<Row>, Vec<Row>) =
            rows.into_iter().partition(|row| row.is_public == 1 || whole(row));
        let cells: Vec<Cell<'_>> = rows
            .iter()
            .map(|row| Cell {
                path: &row.path,
                group: (&row.kind, &row.month),
                is_public: row.is_public == 1,
                n: row.opened,
            })
            .collect();
        let mut counts = Counts { left_out: !cut.is_empty(), ..Counts::default() };
        for (row, is_counted) in rows.iter().zip(pooled(&cells, minimum)) {
            if is_counted { counts.add(row) } else { counts.left_out = true }
        }
        counts
    };
    Ok(places.into_iter().map(counts).collect())
}

fn rows_of(tx: &mut Tx<'_>, about: &About, minimum: i64) -> ApiResult<Vec<Row>> {
    let mut sql = Sql::default();
    let (from, before) = about.window();
    let now = sql.at(tx.now);
    let within = subtree("q.region", &sql.text(&about.region));
    let (from, before) = (sql.at(from), sql.at(before));
    let (is_public, joins) = publicity(minimum);
    let sum = |condition: &str| format!("CAST(SUM(CASE WHEN {condition} THEN 1 ELSE 0 END) AS BIGINT)");
    let statement = format!(
        "SELECT q.path, q.kind, q.month, q.is_public, COUNT(*) AS opened, {} AS called_back, \
         {} AS called_back_in_time, {} AS fixed, {} AS fixed_in_time, {} AS overdue FROM ( \
         SELECT c.*, g.path, r.service_kind AS kind, r.month, {is_public} AS is_public \
         FROM rating_rectifications c JOIN regions g ON g.code = c.region \
         JOIN ratings r ON r.id = c.rating_id {joins}) q \
         WHERE q.status <> 'cancelled' AND {within} AND q.created_at >= {from} AND q.created_at < {before} \
         GROUP BY q.path, q.kind, q.month, q.is_public",
        sum("q.called_back_at IS NOT NULL"),
        sum("q.called_back_at < q.call_back_due_at"),
        sum("q.fixed_at IS NOT NULL"),
        sum("q.fixed_at < q.fix_due_at"),
        sum(&format!(
            "(q.called_back_at IS NULL AND q.call_back_due_at <= {now}) \
             OR (q.fixed_at IS NULL AND q.fix_due_at <= {now})"
        )),
    );
    sql.load(tx.conn, statement)
}

/// The rows of the chart. Where a region has so few bad ratings that they could point at somebody, its row is
/// suppressed, and another one where it could be reckoned.
pub fn rows(tx: &mut Tx<'_>, about: &About) -> ApiResult<Vec<RectificationRow>> {
    let minimum = publish_minimum(tx)?;
    let counts = counts(tx, about)?;
    let hidden = hidden(&counts.iter().map(|one| one.opened).collect::<Vec<_>>(), minimum);
    let row = |((place, one), hidden): ((&super::chart::Place, &Counts), bool)| {
        let hidden = hidden || one.told(minimum).is_none();
        let shown = |figure: i64| (!hidden).then_some(figure);
        RectificationRow {
            region: place.code.clone(),
            name: place.name.clone(),
            opened: shown(one.opened),
            called_back: shown(one.called_back),
            called_back_in_time: shown(one.called_back_in_time),
            fixed: shown(one.fixed),
            fixed_in_time: shown(one.fixed_in_time),
            overdue: shown(one.overdue),
            call_back_share: share(one.called_back, one.opened).filter(|_| !hidden),
            closure_share: share(one.fixed, one.opened).filter(|_| !hidden),
            suppressed: hidden,
        }
    };
    Ok(about.places.iter().zip(&counts).zip(hidden).map(row).collect())
}

#[derive(QueryableByName)]
struct Item {
    #[diesel(sql_type = sql_types::Uuid)]
    id: Id<of::RatingRectification>,
    #[diesel(sql_type = sql_types::Uuid)]
    rating_id: Id<of::Rating>,
    #[diesel(sql_type = Text)]
    region: String,
    #[diesel(sql_type = Text)]
    status: String,
    #[diesel(sql_type = sql_types::Instant)]
    created_at: Timestamp,
    #[diesel(sql_type = sql_types::Instant)]
    call_back_due_at: Timestamp,
    #[diesel(sql_type = Nullable<sql_types::Instant>)]
    called_back_at: Option<Timestamp>,
    #[diesel(sql_type = sql_types::Instant)]
    fix_due_at: Timestamp,
    #[diesel(sql_type = Nullable<sql_types::Instant>)]
    fixed_at: Option<Timestamp>,
}

/// The rectifications of ratings that are public.
pub fn items(tx: &mut Tx<'_>, about: &About) -> ApiResult<Vec<RectificationItem>> {
    let public = is_public_sql(publish_minimum(tx)?);
    let mut sql = Sql::default();
    let (from, before) = about.window();
    let within = subtree("c.region", &sql.text(&about.region));
    let (from, before) = (sql.at(from), sql.at(before));
    let statement = format!(
        "SELECT c.id, c.rating_id, c.region, c.status, c.created_at, c.call_back_due_at, c.called_back_at, \
         c.fix_due_at, c.fixed_at FROM rating_rectifications c JOIN ratings ON ratings.id = c.rating_id \
         WHERE {within} AND c.created_at >= {from} AND c.created_at < {before} AND {public} \
         ORDER BY c.id LIMIT {}",
        MOST_ROWS + 1
    );
    let item = |row: Item| RectificationItem {
        id: row.id,
        rating_id: row.rating_id,
        region: row.region,
        status: row.status,
        opened_at: row.created_at,
        call_back_due_at: row.call_back_due_at,
        called_back_at: row.called_back_at,
        fix_due_at: row.fix_due_at,
        fixed_at: row.fixed_at,
    };
    Ok(sql.load::<Item>(tx.conn, statement)?.into_iter().map(item).collect())
}

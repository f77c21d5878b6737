//! What every chart has: its days, its regions, its two forms.

use super::views::{ChartFormat, ChartQuery};
use chrono::{Datelike, Duration, NaiveDate};
use citong_identity::regions;
use citong_kernel::csv::{CsvRow, csv};
use citong_kernel::schema::regions as table;
use citong_kernel::{Answer, ApiResult, Call, LocalDate, Problem, Timestamp, Tx};
use diesel::prelude::*;
use serde::Serialize;

/// Rows of one answer at most.
pub const MOST_ROWS: usize = 5_000;
/// Days of one chart at most.
const MOST_DAYS: i64 = 1_100;
/// The media type of a table, as elsewhere in the API.
const CSV: &str = "text/csv; charset=utf-8; header=present";

/// A finished table, in the form that is asked for.
pub fn answer<V: Serialize, R: CsvRow>(is_csv: bool, view: &V, rows: &[R]) -> ApiResult<Answer> {
    if rows.len() > MOST_ROWS {
        let zh = format!("结果超过 {MOST_ROWS} 行，请限定区划或期间");
        let en = format!("More than {MOST_ROWS} rows: name a region or fewer days");
        return Err(Problem::invalid("/region", "too_many_rows", zh, en));
    }
    if is_csv { Ok(Answer::text(CSV, csv(rows))) } else { Answer::ok(view) }
}

/// Whether the caller wants CSV: by the parameter, or by `Accept`.
pub fn wants_csv(call: &Call, format: Option<ChartFormat>) -> bool {
    match format {
        Some(format) => format == ChartFormat::Csv,
        None => call.header("accept").is_some_and(|accept| accept.trim_start().starts_with("text/csv")),
    }
}

/// A region that a chart has a row of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
}

/// What a chart is about.
#[derive(Debug, Clone)]
pub struct About {
    /// The region whose parts it shows.
    pub region: String,
    /// The regions right below it, and last itself: for what lies in none of them.
    pub places: Vec<Place>,
    /// The first day.
    pub from: NaiveDate,
    /// The day after the last.
    pub before: NaiveDate,
}

impl About {
    /// Of a query: the last twelve months of the whole city without anything else. 422 where there is no such
    /// region, or the days are not in order.
    pub fn of(tx: &mut Tx<'_>, query: &ChartQuery) -> ApiResult<Self> {
        let today = tx.now.local_date();
        let before = query.before.map_or_else(|| today + Duration::days(1), |day| day.0);
        let year_ago = before.with_day(1).unwrap_or(before) - chrono::Months::new(11);
        let from = query.from.map_or(year_ago, |day| day.0);
        if from >= before || (before - from).num_days() > MOST_DAYS {
            let zh = format!("起止日期须先后有序，且不超过 {MOST_DAYS} 天");
            let en = format!("The days must be in order, and at most {MOST_DAYS}");
            return Err(Problem::invalid("/before", "out_of_range", zh, en));
        }
        let (region, places) = places(tx, query.region.as_deref())?;
        Ok(Self { region, places, from, before })
    }
    /// The first day as a date of the API.
    pub const fn first_day(&self) -> LocalDate {
        LocalDate(self.from)
    }
    /// The day after the last as a date of the API.
    pub const fn before_day(&self) -> LocalDate {
        LocalDate(self.before)
    }
    /// The instants between which something counts.
    pub fn window(&self) -> (Timestamp, Timestamp) {
        (Timestamp::start_of(self.from), Timestamp::start_of(self.before))
    }
    /// Where the codes from the city down to a region lie among the places.
    pub fn place_of(&self, path: &str) -> Option<usize> {
        self.places.iter().position(|place| path.split('/').any(|code| code == place.code))
    }
}

fn places(tx: &mut Tx<'_>, region: Option<&str>) -> ApiResult<(String, Vec<Place>)> {
    let region = match region {
        Some(region) => region.to_owned(),
        None => regions::root(tx)?.ok_or_else(Problem::not_found)?,
    };
    if !regions::exists(tx, &region)? {
        return Err(Problem::invalid("/region", "not_found", "没有这个区划", "There is no such region"));
    }
    let below = table::table.filter(table::parent_code.eq(&region).and(table::active.eq(true)));
    let mut found: Vec<(String, String)> =
        below.order(table::code.asc()).select((table::code, table::name)).load(tx.conn)?;
    // Last, so that what lies in none of the others is put there.
    let itself = table::table.find(&region).select((table::code, table::name));
    found.extend(itself.first::<(String, String)>(tx.conn).optional()?);
    Ok((region, found.into_iter().map(|(code, name)| Place { code, name }).collect()))
}

/// A share with four decimals; `None` of nothing.
pub fn share(part: i64, whole: i64) -> Option<f64> {
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    let exact = part as f64 / whole as f64;
    (whole > 0).then(|| (exact * 10_000.0).round() / 10_000.0)
}

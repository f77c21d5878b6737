//! Use, grouped in the database.

use super::grants::{About, FEWEST_PEOPLE, MOST_ROWS, Sql, facilities_of, too_many_rows};
use super::views::{UseGroup, UseRow};
use citong_kernel::db::dialect::{InstantSql, instant_sql};
use citong_kernel::db::sql_types;
use citong_kernel::{Action, ApiResult, Id, Tx, of};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Nullable, Text};

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Nullable<sql_types::Uuid>)]
    id: Option<Id<of::Anything>>,
    #[diesel(sql_type = Nullable<Text>)]
    word: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    name: Option<String>,
    #[diesel(sql_type = BigInt)]
    bookings: i64,
    #[diesel(sql_type = BigInt)]
    people: i64,
    #[diesel(sql_type = BigInt)]
    seconds: i64,
    #[diesel(sql_type = BigInt)]
    attended: i64,
}

/// Bookings, people and minutes of each group.
pub fn usage(tx: &mut Tx<'_>, about: &About, group: UseGroup) -> ApiResult<Vec<UseRow>> {
    let part = |tx: &Tx<'_>, part, column| instant_sql(tx.conn, part, column);
    let no_id = "CAST(NULL AS UUID)";
    let (id, word, name) = match group {
        UseGroup::Space => ("s.id", "NULL".into(), "s.name"),
        UseGroup::Facility => ("f.id", "NULL".into(), "f.name"),
        UseGroup::Region => (no_id, "f.region".into(), "r.name"),
        UseGroup::Hour => {
            (no_id, format!("CAST({} AS TEXT)", part(tx, InstantSql::LocalHour, "b.starts_at")), "NULL")
        }
        UseGroup::Weekday => {
            (no_id, format!("CAST({} AS TEXT)", part(tx, InstantSql::LocalWeekday, "b.starts_at")), "NULL")
        }
        UseGroup::AgeGroup => (no_id, "'unknown'".into(), "NULL"),
    };
    let (start, end) =
        (part(tx, InstantSql::Seconds, "b.starts_at"), part(tx, InstantSql::Seconds, "b.ends_at"));
    let mut sql = Sql::default();
    let (from, until) = about.window();
    let (from, until) = (sql.at(from), sql.at(until));
    let within = facilities_of(tx, Action::GetUseStatistics, about, &mut sql)?;
    let statement = format!(
        "SELECT g.id, g.word, g.name, COUNT(*) AS bookings, CAST(SUM(g.headcount) AS BIGINT) AS people, \
         CAST(SUM(g.seconds) AS BIGINT) AS seconds, CAST(SUM(g.attended) AS BIGINT) AS attended FROM ( \
         SELECT {id} AS id, CAST({word} AS TEXT) AS word, CAST({name} AS TEXT) AS name, b.headcount, \
         {end} - {start} AS seconds, \
         CASE WHEN b.status IN ('checked_in', 'completed') THEN 1 ELSE 0 END AS attended \
         FROM bookings b JOIN spaces s ON s.id = b.space_id JOIN facilities f ON f.id = b.facility_id \
         JOIN regions r ON r.code = f.region \
         WHERE b.starts_at >= {from} AND b.starts_at < {until} AND b.kind = 'visit' \
         AND b.status IN ('confirmed', 'checked_in', 'completed') AND {within} \
         ) g GROUP BY g.id, g.word, g.name ORDER BY g.id, g.word LIMIT {}",
        MOST_ROWS + 1
    );
    let rows: Vec<Row> = sql.load(tx.conn, statement)?;
    if rows.len() > MOST_ROWS {
        return Err(too_many_rows());
    }
    let mut rows: Vec<UseRow> = rows.into_iter().map(view).collect();
    if matches!(group, UseGroup::Hour | UseGroup::Weekday) {
        rows.sort_by_key(|row| row.key.parse::<i64>().unwrap_or_default());
    }
    Ok(rows)
}

fn view(row: Row) -> UseRow {
    let suppressed = row.people < FEWEST_PEOPLE;
    let shown = |figure: i64| Some(figure).filter(|_| !suppressed);
    UseRow {
        key: row.id.map(|id| id.to_string()).or(row.word).unwrap_or_default(),
        name: row.name,
        bookings: shown(row.bookings),
        people: shown(row.people),
        minutes: shown(row.seconds / 60),
        attended: shown(row.attended),
        suppressed,
    }
}

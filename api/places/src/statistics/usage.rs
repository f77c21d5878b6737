//! Use, grouped in the database.

use super::counted::counted;
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
    tickets: i64,
    #[diesel(sql_type = BigInt)]
    people: i64,
    #[diesel(sql_type = BigInt)]
    seconds: i64,
    #[diesel(sql_type = BigInt)]
    attended: i64,
    #[diesel(sql_type = BigInt)]
    visits: i64,
}

/// Bookings, tickets, people and minutes of each group.
pub fn usage(tx: &mut Tx<'_>, about: &About, group: UseGroup) -> ApiResult<Vec<UseRow>> {
    let part = |tx: &Tx<'_>, part, column| instant_sql(tx.conn, part, column);
    let no_id = "CAST(NULL AS UUID)";
    let (id, word, name) = match group {
        UseGroup::Space => ("s.id", "NULL".into(), "s.name"),
        UseGroup::Facility => ("f.id", "NULL".into(), "f.name"),
        UseGroup::Region => (no_id, "f.region".into(), "r.name"),
        UseGroup::Hour => {
            (no_id, format!("CAST({} AS TEXT)", part(tx, InstantSql::LocalHour, "v.starts_at")), "NULL")
        }
        UseGroup::Weekday => {
            (no_id, format!("CAST({} AS TEXT)", part(tx, InstantSql::LocalWeekday, "v.starts_at")), "NULL")
        }
        UseGroup::AgeGroup => (no_id, "COALESCE(v.age_group, 'unknown')".into(), "NULL"),
    };
    let (start, end) =
        (part(tx, InstantSql::Seconds, "v.starts_at"), part(tx, InstantSql::Seconds, "v.ends_at"));
    let mut sql = Sql::default();
    let visits = counted(tx, about, &mut sql);
    let within = facilities_of(tx, Action::GetUseStatistics, about, &mut sql)?;
    let sum = |what: &str| format!("CAST(SUM({what}) AS BIGINT)");
    let statement = format!(
        "SELECT g.id, g.word, g.name, {} AS bookings, {} AS tickets, {} AS people, {} AS seconds, \
         {} AS attended, {} AS visits FROM ( \
         SELECT {id} AS id, CAST({word} AS TEXT) AS word, CAST({name} AS TEXT) AS name, \
         v.bookings, v.tickets, v.people, {end} - {start} AS seconds, \
         CASE WHEN v.outcome = 'attended' THEN 1 ELSE 0 END AS attended \
         FROM {visits} v JOIN spaces s ON s.id = v.space_id JOIN facilities f ON f.id = v.facility_id \
         JOIN regions r ON r.code = f.region \
         WHERE v.outcome IN ('expected', 'attended') AND {within} \
         ) g GROUP BY g.id, g.word, g.name ORDER BY g.id, g.word LIMIT {}",
        sum("g.bookings"),
        sum("g.tickets"),
        sum("g.people"),
        sum("g.bookings * g.seconds"),
        sum("g.bookings * g.attended"),
        sum("g.tickets * g.attended"),
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
        tickets: shown(row.tickets),
        people: shown(row.people),
        minutes: shown(row.seconds / 60),
        attended: shown(row.attended),
        visits: shown(row.visits),
        suppressed,
    }
}

//! Visits by region and by venue: of bookings and tickets, whose visitors came.

use super::chart::About;
use super::views::VisitRow;
use crate::ratings::{counted, publish_minimum};
use crate::sql::{Sql, subtree};
use citong_kernel::db::sql_types;
use citong_kernel::{ApiResult, Id, Tx, of};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = sql_types::Uuid)]
    id: Id<of::Facility>,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    region: String,
    #[diesel(sql_type = Text)]
    path: String,
    #[diesel(sql_type = BigInt)]
    bookings: i64,
    #[diesel(sql_type = BigInt)]
    tickets: i64,
    #[diesel(sql_type = BigInt)]
    people: i64,
}

fn by_venue(tx: &mut Tx<'_>, about: &About) -> ApiResult<Vec<Row>> {
    let mut sql = Sql::default();
    let (from, before) = about.window();
    let (from, before) = (sql.at(from), sql.at(before));
    let sources: Vec<String> =
        tx.cx.kernel.facts.visit_sources.iter().map(|source| source(&from, &before)).collect();
    let within = subtree("f.region", &sql.text(&about.region));
    let statement = format!(
        "SELECT f.id, f.name, f.region, f.region_path AS path, CAST(SUM(v.bookings) AS BIGINT) AS bookings, \
         CAST(SUM(v.tickets) AS BIGINT) AS tickets, CAST(SUM(v.people) AS BIGINT) AS people \
         FROM ({}) v JOIN facilities f ON f.id = v.facility_id \
         WHERE v.outcome = 'attended' AND f.status <> 'draft' AND {within} \
         GROUP BY f.id, f.name, f.region, f.region_path ORDER BY f.id",
        sources.join(" UNION ALL ")
    );
    sql.load(tx.conn, statement)
}

/// The rows of the chart. Venues with few visitors count where they are enough together, region by region upwards,
/// so that the figures of a region and those of its parts never differ by a few people.
pub fn rows(tx: &mut Tx<'_>, about: &About) -> ApiResult<Vec<VisitRow>> {
    let minimum = publish_minimum(tx)?;
    let mut places: Vec<Vec<Row>> = about.places.iter().map(|_| Vec::new()).collect();
    for row in by_venue(tx, about)? {
        if let Some(place) = about.place_of(&row.path) {
            places[place].push(row);
        }
    }
    let rows = about.places.iter().zip(places);
    Ok(rows
        .map(|(place, venues)| {
            let sizes: Vec<(&str, i64)> = venues.iter().map(|one| (one.path.as_str(), one.people)).collect();
            let counts = counted(&sizes, minimum);
            let told = venues.iter().zip(&counts).filter(|(_, counts)| **counts).map(|(one, _)| one);
            let sum = told
                .fold((0, 0, 0), |sum, one| (sum.0 + one.bookings, sum.1 + one.tickets, sum.2 + one.people));
            let left_out = venues.iter().zip(&counts).any(|(one, counts)| !counts && one.people > 0);
            row(&place.code, &place.name, None, sum, sum.2 == 0 && left_out)
        })
        .collect())
}

/// The rows behind it: one for each venue.
pub fn items(tx: &mut Tx<'_>, about: &About) -> ApiResult<Vec<VisitRow>> {
    let minimum = publish_minimum(tx)?;
    let view = |one: Row| {
        let few = (1..minimum).contains(&one.people);
        row(&one.region, &one.name, Some(one.id), (one.bookings, one.tickets, one.people), few)
    };
    Ok(by_venue(tx, about)?.into_iter().map(view).collect())
}

fn row(
    region: &str,
    name: &str,
    facility_id: Option<Id<of::Facility>>,
    (bookings, tickets, people): (i64, i64, i64),
    suppressed: bool,
) -> VisitRow {
    let shown = |figure: i64| (!suppressed).then_some(figure);
    VisitRow {
        region: region.to_owned(),
        name: name.to_owned(),
        facility_id,
        bookings: shown(bookings),
        tickets: shown(tickets),
        people: shown(people),
        suppressed,
    }
}

//! Hours that were published by a commitment or an offer, and the lessons of schools: what the
//! timetable engine reads beside timetables.

use crate::spaces::{self, Space};
use crate::timetable::{OpeningHours, Resolver, Teaching};
use citong_kernel::db::Json;
use citong_kernel::schema::{published_openings, spaces as spaces_table, teaching_calendars};
use citong_kernel::{ApiResult, Id, Tx, of, text_enum};
use diesel::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

text_enum! {
    /// What published the hours.
    pub enum PublishedBy {
        Commitment = "commitment",
        Offer = "offer",
    }
}

/// Publishes hours for these spaces: from now on they hold instead of any timetable.
pub fn publish(
    tx: &mut Tx<'_>,
    source: (PublishedBy, Id<of::Anything>),
    spaces: &[Id<of::Space>],
    hours: &OpeningHours,
) -> ApiResult<()> {
    for space in spaces {
        diesel::insert_into(published_openings::table)
            .values((
                published_openings::space_id.eq(space),
                published_openings::source_id.eq(source.1),
                published_openings::source.eq(source.0),
                published_openings::hours.eq(Json(hours.clone())),
                published_openings::active.eq(true),
            ))
            .execute(tx.conn)?;
    }
    Ok(())
}

/// Takes the hours of a source out of force, or puts them into force again. While they are out of
/// force the spaces have no hours from it, and none of a timetable.
pub fn set_active(tx: &mut Tx<'_>, source: Id<of::Anything>, active: bool) -> ApiResult<()> {
    diesel::update(published_openings::table.filter(published_openings::source_id.eq(source)))
        .set(published_openings::active.eq(active))
        .execute(tx.conn)?;
    Ok(())
}

/// Removes the hours of a source; timetables hold again where nothing else was published.
pub fn withdraw(tx: &mut Tx<'_>, source: Id<of::Anything>) -> ApiResult<()> {
    diesel::delete(published_openings::table.filter(published_openings::source_id.eq(source)))
        .execute(tx.conn)?;
    Ok(())
}

type Row = (Id<of::Space>, Json<OpeningHours>, bool);

/// The hours published for a space or the next space above it that has any; `None` where none has.
pub fn of_line(tx: &mut Tx<'_>, space: &Space) -> ApiResult<Option<Resolver>> {
    let mut line = vec![space.id];
    if space.parent_id.is_some() {
        line.extend(spaces::ancestors_of(tx, space)?);
    }
    let rows: Vec<Row> = published_openings::table
        .filter(published_openings::space_id.eq_any(&line))
        .select((published_openings::space_id, published_openings::hours, published_openings::active))
        .load(tx.conn)?;
    let nearest = line.iter().find(|id| rows.iter().any(|row| row.0 == **id));
    Ok(nearest.map(|id| any_of(rows.iter().filter(|row| row.0 == *id))))
}

/// The hours published for any space of these facilities.
pub fn of_facilities(
    tx: &mut Tx<'_>,
    facilities: &[Id<of::Facility>],
) -> ApiResult<BTreeMap<Id<of::Space>, Resolver>> {
    let within =
        spaces_table::table.filter(spaces_table::facility_id.eq_any(facilities)).select(spaces_table::id);
    let rows: Vec<Row> = published_openings::table
        .filter(published_openings::space_id.eq_any(within))
        .select((published_openings::space_id, published_openings::hours, published_openings::active))
        .load(tx.conn)?;
    let mut by_space: BTreeMap<Id<of::Space>, Vec<Row>> = BTreeMap::new();
    for row in rows {
        by_space.entry(row.0).or_default().push(row);
    }
    Ok(by_space.into_iter().map(|(space, rows)| (space, any_of(rows.iter()))).collect())
}

fn any_of<'a>(rows: impl Iterator<Item = &'a Row>) -> Resolver {
    Resolver::any_of(rows.filter(|row| row.2).map(|row| Resolver::new(&row.1.0)).collect())
}

/// The lessons of a school's facility, where it has a calendar of them.
pub fn teaching_of(tx: &mut Tx<'_>, facility: Id<of::Facility>) -> ApiResult<Option<Teaching>> {
    let row: Option<(Json<OpeningHours>, bool)> = teaching_calendars::table
        .filter(teaching_calendars::facility_id.eq(facility))
        .select((teaching_calendars::hours, teaching_calendars::holidays_off))
        .first(tx.conn)
        .optional()?;
    Ok(row.map(|(Json(hours), holidays_off)| Teaching::new(&hours, holidays_off)))
}

/// The same for many facilities.
pub fn teaching_of_each(
    tx: &mut Tx<'_>,
    facilities: &[Id<of::Facility>],
) -> ApiResult<BTreeMap<Id<of::Facility>, Arc<Teaching>>> {
    let rows: Vec<(Id<of::Facility>, Json<OpeningHours>, bool)> = teaching_calendars::table
        .filter(teaching_calendars::facility_id.eq_any(facilities))
        .select((
            teaching_calendars::facility_id,
            teaching_calendars::hours,
            teaching_calendars::holidays_off,
        ))
        .load(tx.conn)?;
    let made = rows.into_iter().map(|(facility, Json(hours), off)| (facility, Teaching::new(&hours, off)));
    Ok(made.map(|(facility, teaching)| (facility, Arc::new(teaching))).collect())
}

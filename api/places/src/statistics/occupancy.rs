//! How full spaces are: booked minutes of open minutes, by the timetable engine that bookings ask, too.

use super::grants::{About, Sql, facilities_of, share};
use super::views::{OccupancyGroup, OccupancyRow};
use crate::spaces::{self, Space};
use crate::timetable::{Interval, IntervalSet, Schedule, local_midnight};
use crate::{calendar, closures, opening_hours};
use chrono::Duration;
use citong_kernel::db::sql_types;
use citong_kernel::schema::bookings;
use citong_kernel::{Action, ApiResult, Id, Problem, Timestamp, Tx, of};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// Spaces times days of one report at most.
const MOST_SPACE_DAYS: i64 = 100_000;

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = sql_types::Uuid)]
    id: Id<of::Space>,
}

/// Open and booked minutes of each group.
pub fn occupancy(tx: &mut Tx<'_>, about: &About, group: OccupancyGroup) -> ApiResult<Vec<OccupancyRow>> {
    let rooms = rooms(tx, about)?;
    let midnights: Vec<_> =
        (0..=about.days()).map(|day| local_midnight(about.from.0 + Duration::days(day))).collect();
    let dates = about.from.0.iter_days();
    let mut rows: BTreeMap<String, (Option<String>, i64, i64)> = BTreeMap::new();
    for room in &rooms {
        if group == OccupancyGroup::Space {
            let key = room.space.id.to_string();
            rows.insert(
                key,
                (Some(room.space.details.name.clone()), minutes(&room.open), minutes(&room.booked)),
            );
            continue;
        }
        for (ends, date) in midnights.windows(2).zip(dates) {
            let day = Interval::new(ends[0], ends[1]);
            let pattern = if group == OccupancyGroup::Day { "%Y-%m-%d" } else { "%Y-%m" };
            let row = rows.entry(date.format(pattern).to_string()).or_default();
            row.1 += minutes(&room.open.clip(&day));
            row.2 += minutes(&room.booked.clip(&day));
        }
    }
    let row = |(key, (name, open_minutes, booked_minutes))| OccupancyRow {
        key,
        name,
        open_minutes,
        booked_minutes,
        occupancy: share(booked_minutes, open_minutes),
    };
    Ok(rows.into_iter().map(row).collect())
}

/// A space with its open time and the booked part of it.
struct Room {
    space: Space,
    open: IntervalSet,
    booked: IntervalSet,
}

fn rooms(tx: &mut Tx<'_>, about: &About) -> ApiResult<Vec<Room>> {
    let mut sql = Sql::default();
    let within = facilities_of(tx, Action::GetOccupancyStatistics, about, &mut sql)?;
    let most = MOST_SPACE_DAYS / about.days();
    let statement = format!(
        "SELECT s.id AS id FROM spaces s JOIN facilities f ON f.id = s.facility_id WHERE {within} \
         ORDER BY s.id LIMIT {}",
        most + 1
    );
    let ids: Vec<Id<of::Space>> =
        sql.load::<Row>(tx.conn, statement)?.into_iter().map(|row| row.id).collect();
    if ids.len() > usize::try_from(most).unwrap_or(0) {
        return Err(Problem::invalid(
            "/to",
            "too_long",
            format!("该范围内最多可统计 {most} 个空间，请缩短期间或限定设施"),
            format!("At most {most} spaces for so many days: take fewer days, a region or a facility"),
        ));
    }
    let (from, until) = about.window();
    let window = Interval::new(from.utc(), until.utc());
    let reach = Duration::days(2);
    let calendar = calendar::load(tx, about.from.0 - reach, about.to.0 + reach)?;
    let mut rooms = Vec::with_capacity(ids.len());
    for chunk in ids.chunks(200) {
        let rows = spaces::by_ids(tx, chunk)?;
        let resolvers = opening_hours::resolvers_of(tx, &rows.iter().collect::<Vec<_>>())?;
        let leaves = spaces::leaves_of_each(tx, chunk)?;
        let mut closed = closures::meeting_leaves(tx, &leaves, from, until)?;
        let booked = booked_leaves(tx, &rows, (from, until))?;
        for space in rows {
            let Some(resolver) = resolvers.get(&space.id) else {
                rooms.push(Room { space, open: IntervalSet::default(), booked: IntervalSet::default() });
                continue;
            };
            let closed: IntervalSet = closed.remove(&space.id).unwrap_or_default().into_iter().collect();
            let open = Schedule { resolver, calendar: &calendar }.open_set(&window).subtract(&closed);
            let taken: IntervalSet = leaves
                .get(&space.id)
                .into_iter()
                .flatten()
                .filter_map(|leaf| booked.get(leaf))
                .flatten()
                .copied()
                .collect();
            rooms.push(Room { space, booked: open.intersect(&taken), open });
        }
    }
    Ok(rooms)
}

/// What was booked of each leaf of the facilities of these spaces: bookings that stood, whether or not
/// somebody came.
fn booked_leaves(
    tx: &mut Tx<'_>,
    rows: &[Space],
    (from, until): (Timestamp, Timestamp),
) -> ApiResult<BTreeMap<Id<of::Space>, Vec<Interval>>> {
    let mut facilities: Vec<Id<of::Facility>> = rows.iter().map(|space| space.facility_id).collect();
    facilities.dedup();
    // No booking is longer than 31 days: that bounds the range of the index.
    let after = from.plus_days(-31);
    let taken: Vec<(Id<of::Space>, Timestamp, Timestamp)> = bookings::table
        .filter(bookings::facility_id.eq_any(&facilities))
        .filter(bookings::starts_at.ge(after).and(bookings::starts_at.lt(until)))
        .filter(bookings::ends_at.gt(from))
        .filter(bookings::status.eq_any(["confirmed", "checked_in", "completed", "no_show"]))
        .select((bookings::space_id, bookings::starts_at, bookings::ends_at))
        .load(tx.conn)?;
    let mut booked: Vec<Id<of::Space>> = taken.iter().map(|row| row.0).collect();
    booked.sort_unstable();
    booked.dedup();
    let mut leaves = BTreeMap::new();
    for chunk in booked.chunks(500) {
        leaves.extend(spaces::leaves_of_each(tx, chunk)?);
    }
    let mut by_leaf: BTreeMap<Id<of::Space>, Vec<Interval>> = BTreeMap::new();
    for (space, starts_at, ends_at) in taken {
        for leaf in leaves.get(&space).into_iter().flatten() {
            by_leaf.entry(*leaf).or_default().push(Interval::new(starts_at.utc(), ends_at.utc()));
        }
    }
    Ok(by_leaf)
}

fn minutes(set: &IntervalSet) -> i64 {
    set.as_slice().iter().map(|part| part.length().num_minutes()).sum()
}

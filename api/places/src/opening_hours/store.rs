//! Every query of timetables.

use super::published;
use crate::spaces::Space;
use crate::timetable::{OpeningHours, Resolver, Teaching};
use citong_kernel::call::IfMatch;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::db::Json;
use citong_kernel::schema::{spaces, timetables};
use citong_kernel::{ApiResult, Id, Problem, ProblemType, Timestamp, Tx, audit, of};
use diesel::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Levels of a space tree at most; a guard against a loop in damaged data.
const DEEPEST: usize = 16;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = timetables)]
pub struct Timetable {
    /// Its id.
    pub id: Id<of::Timetable>,
    /// The space it belongs to, if it is not a facility's.
    pub space_id: Option<Id<of::Space>>,
    /// The definition.
    pub hours: Json<OpeningHours>,
    /// Grows with every change.
    pub version: i64,
}

/// What a timetable belongs to; the first that there is holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// A space.
    Space,
    /// A facility.
    Facility,
}

impl Timetable {
    /// What it belongs to.
    pub fn source(&self) -> Source {
        if self.space_id.is_some() { Source::Space } else { Source::Facility }
    }
}

/// A facility's own timetable.
pub fn of_facility(tx: &mut Tx<'_>, id: Id<of::Facility>) -> ApiResult<Option<Timetable>> {
    let row = timetables::table.filter(timetables::facility_id.eq(id));
    Ok(row.select(Timetable::as_select()).first(tx.conn).optional()?)
}

/// A space's own timetable.
pub fn own_of_space(tx: &mut Tx<'_>, id: Id<of::Space>) -> ApiResult<Option<Timetable>> {
    let row = timetables::table.filter(timetables::space_id.eq(id));
    Ok(row.select(Timetable::as_select()).first(tx.conn).optional()?)
}

/// The timetable that holds for a space: its own, else the next one above it.
pub fn effective(tx: &mut Tx<'_>, space: &Space) -> ApiResult<Option<Timetable>> {
    if space.parent_id.is_none() {
        // Most spaces: one query answers both.
        let either = timetables::space_id.eq(space.id).or(timetables::facility_id.eq(space.facility_id));
        let rows = timetables::table.filter(either).select(Timetable::as_select());
        let mut found: Vec<Timetable> = rows.load(tx.conn)?;
        found.sort_by_key(Timetable::source);
        return Ok(found.into_iter().next());
    }
    let mut at = Some(space.id);
    let mut parent = space.parent_id;
    for _ in 0..DEEPEST {
        let Some(id) = at else { break };
        if let Some(own) = own_of_space(tx, id)? {
            return Ok(Some(own));
        }
        at = parent;
        parent = match at {
            Some(id) => spaces::table.find(id).select(spaces::parent_id).first(tx.conn)?,
            None => None,
        };
    }
    of_facility(tx, space.facility_id)
}

/// When a space is open; never where nobody has said so. Hours that were published for it, or for
/// what it is a part of, hold instead of every timetable; lessons of a school take from all of them.
pub fn resolver_of(tx: &mut Tx<'_>, space: &Space) -> ApiResult<Resolver> {
    let published = published::of_line(tx, space)?;
    let resolver = match published {
        Some(resolver) => resolver,
        None => Resolver::new(&effective(tx, space)?.map(|timetable| timetable.hours.0).unwrap_or_default()),
    };
    Ok(match published::teaching_of(tx, space.facility_id)? {
        Some(teaching) => resolver.without(Arc::new(teaching)),
        None => resolver,
    })
}

/// When a facility is open by its own timetable; never where it has none.
pub fn resolver_of_facility(tx: &mut Tx<'_>, id: Id<of::Facility>) -> ApiResult<Resolver> {
    let hours = of_facility(tx, id)?.map(|timetable| timetable.hours.0).unwrap_or_default();
    let resolver = Resolver::new(&hours);
    Ok(match published::teaching_of(tx, id)? {
        Some(teaching) => resolver.without(Arc::new(teaching)),
        None => resolver,
    })
}

/// When each of these facilities is open by its own timetable; those without one are absent.
pub fn resolvers_of_facilities(
    tx: &mut Tx<'_>,
    ids: &[Id<of::Facility>],
) -> ApiResult<BTreeMap<Id<of::Facility>, Resolver>> {
    let rows: Vec<(Option<Id<of::Facility>>, Json<OpeningHours>)> = timetables::table
        .filter(timetables::facility_id.eq_any(ids))
        .select((timetables::facility_id, timetables::hours))
        .load(tx.conn)?;
    let teaching = published::teaching_of_each(tx, ids)?;
    let made = rows.into_iter().filter_map(|(facility, Json(hours))| {
        let (facility, resolver) = (facility?, Resolver::new(&hours));
        Some(match teaching.get(&facility) {
            Some(teaching) => (facility, resolver.without(Arc::clone(teaching))),
            None => (facility, resolver),
        })
    });
    Ok(made.collect())
}

/// The lessons of some facilities, and where their spaces are.
struct Lessons {
    of: BTreeMap<Id<of::Facility>, Arc<Teaching>>,
    homes: BTreeMap<Id<of::Space>, Id<of::Facility>>,
}

impl Lessons {
    fn load(tx: &mut Tx<'_>, facilities: &[Id<of::Facility>]) -> ApiResult<Self> {
        let of = published::teaching_of_each(tx, facilities)?;
        let schools: Vec<Id<of::Facility>> = of.keys().copied().collect();
        let homes: Vec<(Id<of::Space>, Id<of::Facility>)> = if schools.is_empty() {
            Vec::new()
        } else {
            let within = spaces::table.filter(spaces::facility_id.eq_any(schools));
            within.select((spaces::id, spaces::facility_id)).load(tx.conn)?
        };
        Ok(Self { of, homes: homes.into_iter().collect() })
    }
    /// Hours of a facility without its lessons.
    fn less(&self, facility: Id<of::Facility>, hours: Resolver) -> Arc<Resolver> {
        Arc::new(match self.of.get(&facility) {
            Some(teaching) => hours.without(Arc::clone(teaching)),
            None => hours,
        })
    }
    /// Hours of a space without the lessons of its facility.
    fn less_in(&self, space: Id<of::Space>, hours: Resolver) -> Arc<Resolver> {
        match self.homes.get(&space) {
            Some(facility) => self.less(*facility, hours),
            None => Arc::new(hours),
        }
    }
}

/// Whose hours, and the hours.
type Owned = (Option<Id<of::Space>>, Option<Id<of::Facility>>, Json<OpeningHours>);

/// When each of these spaces is open, with a few queries for all; those that share a timetable share
/// the resolver. Spaces without any are absent.
pub fn resolvers_of(
    tx: &mut Tx<'_>,
    spaces_asked: &[&Space],
) -> ApiResult<BTreeMap<Id<of::Space>, Arc<Resolver>>> {
    let facilities: BTreeSet<Id<of::Facility>> = spaces_asked.iter().map(|space| space.facility_id).collect();
    let facilities: Vec<Id<of::Facility>> = facilities.into_iter().collect();
    let within = || spaces::table.filter(spaces::facility_id.eq_any(&facilities));
    let parents: BTreeMap<Id<of::Space>, Option<Id<of::Space>>> =
        if spaces_asked.iter().any(|space| space.parent_id.is_some()) {
            let rows: Vec<_> = within().select((spaces::id, spaces::parent_id)).load(tx.conn)?;
            rows.into_iter().collect()
        } else {
            BTreeMap::new()
        };
    let of_spaces = timetables::space_id.eq_any(within().select(spaces::id.nullable()));
    let rows: Vec<Owned> = timetables::table
        .filter(timetables::facility_id.eq_any(&facilities).or(of_spaces))
        .select((timetables::space_id, timetables::facility_id, timetables::hours))
        .load(tx.conn)?;
    let lessons = Lessons::load(tx, &facilities)?;
    let mut by_space = BTreeMap::new();
    let mut by_facility = BTreeMap::new();
    for (space, facility, Json(hours)) in rows {
        let resolver = Resolver::new(&hours);
        if let Some(space) = space {
            by_space.insert(space, lessons.less_in(space, resolver));
        } else if let Some(facility) = facility {
            by_facility.insert(facility, lessons.less(facility, resolver));
        }
    }
    let published = published::of_facilities(tx, &facilities)?;
    let published = published.into_iter().map(|(space, hours)| (space, lessons.less_in(space, hours)));
    let published: BTreeMap<_, _> = published.collect();
    let above = |id: &Id<of::Space>| parents.get(id).copied().flatten();
    let resolver_of = |space: &Space| {
        let line = || std::iter::successors(Some(space.id), above).take(DEEPEST);
        line()
            .find_map(|id| published.get(&id))
            .or_else(|| line().find_map(|id| by_space.get(&id)))
            .or_else(|| by_facility.get(&space.facility_id))
            .cloned()
    };
    Ok(spaces_asked.iter().filter_map(|space| Some((space.id, resolver_of(space)?))).collect())
}

/// Sets a facility's timetable.
pub fn put_facility(
    tx: &mut Tx<'_>,
    id: Id<of::Facility>,
    region: &str,
    hours: &OpeningHours,
    seen: Option<&IfMatch>,
) -> ApiResult<i64> {
    let before = of_facility(tx, id)?;
    put(tx, (Some(id), None), before, region, hours, seen)
}

/// Sets a space's own timetable.
pub fn put_space(
    tx: &mut Tx<'_>,
    id: Id<of::Space>,
    region: &str,
    hours: &OpeningHours,
    seen: Option<&IfMatch>,
) -> ApiResult<i64> {
    let before = own_of_space(tx, id)?;
    put(tx, (None, Some(id)), before, region, hours, seen)
}

fn put(
    tx: &mut Tx<'_>,
    (facility, space): (Option<Id<of::Facility>>, Option<Id<of::Space>>),
    before: Option<Timetable>,
    region: &str,
    hours: &OpeningHours,
    seen: Option<&IfMatch>,
) -> ApiResult<i64> {
    let (id, version, op) = match (&before, seen) {
        (Some(timetable), Some(seen)) => {
            seen.check(timetable.version)?;
            (timetable.id, timetable.version + 1, Op::Updated)
        }
        (Some(_), None) => return Err(Problem::new(ProblemType::PreconditionRequired)),
        (None, Some(_)) => return Err(Problem::new(ProblemType::PreconditionFailed)),
        (None, None) => (Id::new(tx.now), 1, Op::Created),
    };
    if op == Op::Created {
        diesel::insert_into(timetables::table)
            .values((
                timetables::id.eq(id),
                timetables::facility_id.eq(facility),
                timetables::space_id.eq(space),
                timetables::hours.eq(Json(hours.clone())),
                timetables::version.eq(version),
                timetables::updated_at.eq(tx.now),
            ))
            .execute(tx.conn)?;
    } else {
        let row = timetables::table.find(id).filter(timetables::version.eq(version - 1));
        let updated = diesel::update(row)
            .set((
                timetables::hours.eq(Json(hours.clone())),
                timetables::version.eq(version),
                timetables::updated_at.eq::<Timestamp>(tx.now),
            ))
            .execute(tx.conn)?;
        if updated != 1 {
            return Err(Problem::new(ProblemType::PreconditionFailed));
        }
    }
    tell(tx, id, op, version, (facility, space), region)?;
    Ok(version)
}

/// Removes a space's own timetable; it inherits again.
pub fn delete(tx: &mut Tx<'_>, timetable: &Timetable, region: &str) -> ApiResult<()> {
    let row = timetables::table.find(timetable.id).filter(timetables::version.eq(timetable.version));
    if diesel::delete(row).execute(tx.conn)? != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    tell(tx, timetable.id, Op::Deleted, timetable.version + 1, (None, timetable.space_id), region)
}

fn tell(
    tx: &mut Tx<'_>,
    id: Id<of::Timetable>,
    op: Op,
    version: i64,
    (facility, space): (Option<Id<of::Facility>>, Option<Id<of::Space>>),
    region: &str,
) -> ApiResult<()> {
    audit::Event::new(op.as_str(), "opening_hours", id)
        .details(serde_json::json!({ "facility_id": facility, "space_id": space }))
        .write(tx)?;
    changes::record(tx, Kind::OpeningHours, id, op, version, Some(region))
}

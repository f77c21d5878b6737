//! Every query of open days.

use super::state::OpenDayStatus;
use super::views::OpenDayQuery;
use crate::facilities::{FacilityScope, open_days_visible_to};
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::lifecycle::Stateful;
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{facilities, open_day_events as table, open_day_registrations, region_closure};
use citong_kernel::{
    Action, ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page, policy,
};
use diesel::prelude::*;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = table, treat_none_as_null = true)]
pub struct OpenDay {
    /// Its id.
    pub id: Id<of::OpenDay>,
    /// Whose barracks.
    pub facility_id: Id<of::Facility>,
    /// The space that it takes, if it takes one.
    pub space_id: Option<Id<of::Space>>,
    /// What holds that space once it is announced.
    pub booking_id: Option<Id<of::Booking>>,
    /// What it is called.
    pub title: String,
    /// What there is to see.
    pub description: Option<String>,
    /// The beginning.
    pub starts_at: Timestamp,
    /// The end, excluded.
    pub ends_at: Timestamp,
    /// Until when groups register.
    pub registration_closes_at: Timestamp,
    /// How many people may come.
    pub capacity: i32,
    /// Its state.
    pub status: OpenDayStatus,
    /// Why it was cancelled, if the unit says so.
    pub status_reason: Option<String>,
    /// Who planned it.
    pub planned_by: String,
    /// Who approved it.
    pub approved_by: Option<String>,
    /// Grows with every change.
    pub version: i64,
    /// When it was planned.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// An open day with its facility.
#[derive(Debug, Clone)]
pub struct Found {
    /// The row.
    pub row: OpenDay,
    /// Where it stands.
    pub facility: FacilityScope,
}

impl Stateful for Found {
    type Marker = of::OpenDay;
    type Status = OpenDayStatus;
    const TABLE: &'static str = "open_day_events";
    const KIND: Kind = Kind::OpenDay;
    fn id(&self) -> Id<of::OpenDay> {
        self.row.id
    }
    fn status(&self) -> OpenDayStatus {
        self.row.status
    }
    fn version(&self) -> i64 {
        self.row.version
    }
    fn region(&self) -> Option<&str> {
        Some(&self.facility.region)
    }
}

/// One that the caller may do `action` to: 404 when they may not see it, 403 when only that.
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::OpenDay>) -> ApiResult<Found> {
    let found = find_visible(tx, id)?;
    tx.require(action, &found.facility.scope())?;
    Ok(found)
}

/// One that the caller may see; else 404.
pub fn find_visible(tx: &mut Tx<'_>, id: Id<of::OpenDay>) -> ApiResult<Found> {
    let found = fetch(tx, id)?;
    let public = OpenDayStatus::PUBLIC.contains(&found.row.status) && found.facility.is_open();
    if !public && !policy::sees_backstage(tx.caller(), &found.facility.scope()) {
        return Err(Problem::not_found());
    }
    Ok(found)
}

/// One, for rules that have decided already that the caller may; 404 where it is absent.
pub fn fetch(tx: &mut Tx<'_>, id: Id<of::OpenDay>) -> ApiResult<Found> {
    let row: Option<(OpenDay, FacilityScope)> = table::table
        .inner_join(facilities::table)
        .filter(table::id.eq(id))
        .select((OpenDay::as_select(), FacilityScope::as_select()))
        .first(tx.conn)
        .optional()?;
    let (row, facility) = row.ok_or_else(Problem::not_found)?;
    Ok(Found { row, facility })
}

/// A page in the order of their beginnings.
pub fn list(tx: &mut Tx<'_>, query: &OpenDayQuery, limit: i64) -> ApiResult<Page<Found>> {
    let mut rows = table::table.inner_join(facilities::table).into_boxed();
    if let Some(visible) = open_days_visible_to(tx.caller()) {
        rows = rows.filter(visible);
    }
    if let Some(facility) = query.facility_id {
        rows = rows.filter(table::facility_id.eq(facility));
    }
    if let Some(AnyOf(states)) = &query.status {
        rows = rows.filter(table::status.eq_any(states));
    }
    if let Some(region) = &query.region {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq(region))
            .select(region_closure::descendant);
        rows = rows.filter(facilities::region.eq_any(subtree));
    }
    if let Some(from) = query.starts_at_from {
        rows = rows.filter(table::starts_at.ge(from));
    }
    if let Some(before) = query.starts_at_before {
        rows = rows.filter(table::starts_at.lt(before));
    }
    if let Some((at, id)) =
        page::decode::<(Timestamp, Id<of::OpenDay>)>("open_days", query.cursor.as_deref())?
    {
        rows = rows.filter(table::starts_at.gt(at).or(table::starts_at.eq(at).and(table::id.gt(id))));
    }
    let items: Vec<(OpenDay, FacilityScope)> = rows
        .order((table::starts_at.asc(), table::id.asc()))
        .limit(limit + 1)
        .select((OpenDay::as_select(), FacilityScope::as_select()))
        .load(tx.conn)?;
    let page = Page::cut("open_days", items, limit, |(row, _)| (row.starts_at, row.id));
    Ok(page.map(|(row, facility)| Found { row, facility }))
}

/// How many places are taken on each of these days.
pub fn taken(tx: &mut Tx<'_>, ids: &[Id<of::OpenDay>]) -> ApiResult<Vec<(Id<of::OpenDay>, i64)>> {
    let rows: Vec<(Id<of::OpenDay>, i32)> = open_day_registrations::table
        .filter(open_day_registrations::event_id.eq_any(ids))
        .filter(open_day_registrations::status.eq_any(["pending", "approved"]))
        .select((open_day_registrations::event_id, open_day_registrations::headcount))
        .load(tx.conn)?;
    let sum = |id: &Id<of::OpenDay>| rows.iter().filter(|row| row.0 == *id).map(|row| i64::from(row.1)).sum();
    Ok(ids.iter().map(|id| (*id, sum(id))).collect())
}

/// Inserts one, with its audit row and its change.
pub fn insert(tx: &mut Tx<'_>, found: &Found) -> ApiResult<()> {
    diesel::insert_into(table::table).values(&found.row).execute(tx.conn)?;
    audit::Event::new("create", Kind::OpenDay.as_str(), found.row.id).write(tx)?;
    changes::record(tx, Kind::OpenDay, found.row.id, Op::Created, 1, Some(&found.facility.region))
}

/// Writes what a patch changed, guarded by the version, with its audit row and its change.
pub fn update(tx: &mut Tx<'_>, found: &mut Found) -> ApiResult<()> {
    let guarded = table::table.find(found.row.id).filter(table::version.eq(found.row.version));
    found.row.version += 1;
    found.row.updated_at = tx.now;
    if diesel::update(guarded).set(&found.row).execute(tx.conn)? != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    audit::Event::new("update", Kind::OpenDay.as_str(), found.row.id).write(tx)?;
    let (version, region) = (found.row.version, Some(found.facility.region.as_str()));
    changes::record(tx, Kind::OpenDay, found.row.id, Op::Updated, version, region)
}

/// Notes who approved, what holds the space, and why, before the transition counts the version.
pub fn note(tx: &mut Tx<'_>, row: &OpenDay) -> ApiResult<()> {
    diesel::update(table::table.find(row.id).filter(table::version.eq(row.version)))
        .set((
            table::approved_by.eq(&row.approved_by),
            table::booking_id.eq(row.booking_id),
            table::status_reason.eq(&row.status_reason),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// Announced days whose registration is over.
pub fn due_to_close(tx: &mut Tx<'_>, most: i64) -> ApiResult<Vec<Id<of::OpenDay>>> {
    Ok(table::table
        .filter(table::status.eq(OpenDayStatus::Public))
        .filter(table::registration_closes_at.le(tx.now))
        .order(table::id.asc())
        .limit(most)
        .select(table::id)
        .load(tx.conn)?)
}

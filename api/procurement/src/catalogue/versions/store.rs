//! Every query of versions.

use super::state::CatalogueStatus;
use super::views::{DepartmentOpinion, VersionQuery};
use crate::catalogue::access::{self, Place};
use chrono::NaiveDate;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::db::Json;
use citong_kernel::lifecycle::Stateful;
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{catalogue_versions as table, region_closure};
use citong_kernel::{Action, ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page};
use diesel::prelude::*;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = table, treat_none_as_null = true)]
pub struct Version {
    /// Its id.
    pub id: Id<of::CatalogueVersion>,
    /// Whose catalogue.
    pub region: String,
    /// 名称.
    pub title: String,
    /// The first day.
    pub effective_from: NaiveDate,
    /// The last day, once another follows it.
    pub effective_to: Option<NaiveDate>,
    /// 编制依据.
    pub basis: Option<String>,
    /// 说明.
    pub notes: Option<String>,
    /// Its state; [`citong_kernel::lifecycle::advance`] alone moves it.
    pub status: CatalogueStatus,
    /// Why it went back.
    pub status_reason: Option<String>,
    /// 征求部门意见.
    pub consulted: Json<Vec<DepartmentOpinion>>,
    /// 专家意见.
    pub expert_opinion: Option<String>,
    /// Why no experts were asked.
    pub expert_not_needed_reason: Option<String>,
    /// 财政部门同意文号.
    pub consent_number: Option<String>,
    /// Who recorded it.
    pub consent_by: Option<String>,
    /// The version that it follows.
    pub supersedes_id: Option<Id<of::CatalogueVersion>>,
    /// When it was published.
    pub published_at: Option<Timestamp>,
    /// Who began it.
    pub created_by: String,
    /// Grows with every change.
    pub version: i64,
    /// When it was begun.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

impl Version {
    /// Whether it is in force on a day.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.status.is_published()
            && self.effective_from <= day
            && self.effective_to.is_none_or(|last| last >= day)
    }
}

/// A version with the region that it is for.
#[derive(Debug, Clone)]
pub struct Found {
    /// The row.
    pub row: Version,
    /// Its region.
    pub place: Place,
}

impl Stateful for Version {
    type Marker = of::CatalogueVersion;
    type Status = CatalogueStatus;
    const TABLE: &'static str = "catalogue_versions";
    const KIND: Kind = Kind::CatalogueVersion;
    fn id(&self) -> Id<of::CatalogueVersion> {
        self.id
    }
    fn status(&self) -> CatalogueStatus {
        self.status
    }
    fn version(&self) -> i64 {
        self.version
    }
    fn region(&self) -> Option<&str> {
        Some(&self.region)
    }
}

/// One that the caller may do `action` to: 404 when they may not see it, 403 when only that. The public
/// sees what is consulted on and what is or was published.
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::CatalogueVersion>) -> ApiResult<Found> {
    let found = fetch(tx, id)?;
    if !CatalogueStatus::PUBLIC.contains(&found.row.status) && !found.place.is_seen(tx) {
        return Err(Problem::not_found());
    }
    found.place.require(tx, action)?;
    Ok(found)
}

/// One, for rules that look themselves whether the caller may; 404 where it is absent.
pub fn fetch(tx: &mut Tx<'_>, id: Id<of::CatalogueVersion>) -> ApiResult<Found> {
    let row: Option<Version> =
        table::table.find(id).select(Version::as_select()).first(tx.conn).optional()?;
    let row = row.ok_or_else(Problem::not_found)?;
    let place = access::place(tx, &row.region)?;
    Ok(Found { row, place })
}

/// A page in the order in which they were begun.
pub fn list(tx: &mut Tx<'_>, query: &VersionQuery, limit: i64) -> ApiResult<Page<Version>> {
    let mut rows = table::table.into_boxed();
    if let Some(seen) = access::seen_regions(tx)? {
        rows = rows.filter(table::status.eq_any(CatalogueStatus::PUBLIC).or(table::region.eq_any(seen)));
    }
    if let Some(region) = &query.region {
        let below = region_closure::table.filter(region_closure::ancestor.eq(region));
        rows = rows.filter(table::region.eq_any(below.select(region_closure::descendant)));
    }
    if let Some(AnyOf(states)) = &query.status {
        rows = rows.filter(table::status.eq_any(states));
    }
    if let Some(day) = query.on {
        rows = rows
            .filter(table::status.eq_any([CatalogueStatus::Published, CatalogueStatus::Superseded]))
            .filter(table::effective_from.le(day.0))
            .filter(table::effective_to.is_null().or(table::effective_to.ge(day.0)));
    }
    if let Some(since) = query.updated_since {
        rows = rows.filter(table::updated_at.ge(since));
    }
    if let Some(after) =
        page::decode::<Id<of::CatalogueVersion>>("catalogue_versions", query.cursor.as_deref())?
    {
        rows = rows.filter(table::id.gt(after));
    }
    let items = rows.order(table::id.asc()).limit(limit + 1).select(Version::as_select()).load(tx.conn)?;
    Ok(Page::cut("catalogue_versions", items, limit, |row: &Version| row.id))
}

/// The version of exactly this region that is in force on a day.
pub fn in_force(tx: &mut Tx<'_>, region: &str, on: NaiveDate) -> ApiResult<Option<Version>> {
    Ok(of_region(tx, region)?.into_iter().find(|version| version.holds_on(on)))
}

/// The version in force on a day at a region path: the region's own, else that of the nearest above it.
pub fn nearest_in_force(
    tx: &mut Tx<'_>,
    path: &str,
    on: NaiveDate,
) -> ApiResult<Option<Id<of::CatalogueVersion>>> {
    for region in path.rsplit('/') {
        if let Some(version) = in_force(tx, region, on)? {
            return Ok(Some(version.id));
        }
    }
    Ok(None)
}

/// What is or was published of a region, by its beginning.
pub fn of_region(tx: &mut Tx<'_>, region: &str) -> ApiResult<Vec<Version>> {
    let published = [CatalogueStatus::Published, CatalogueStatus::Superseded];
    let rows = table::table.filter(table::region.eq(region)).filter(table::status.eq_any(published));
    Ok(rows.order(table::effective_from.asc()).select(Version::as_select()).load(tx.conn)?)
}

/// The versions of a region whose items another's may name: in force on the day, or being prepared.
pub fn open_to_all(tx: &mut Tx<'_>, region: &str, on: NaiveDate) -> ApiResult<Vec<Id<of::CatalogueVersion>>> {
    let rows: Vec<Version> =
        table::table.filter(table::region.eq(region)).select(Version::as_select()).load(tx.conn)?;
    let named = rows.iter().filter(|row| !row.status.is_published() || row.holds_on(on));
    Ok(named.map(|row| row.id).collect())
}

/// Inserts one, with its audit row and its change.
pub fn insert(tx: &mut Tx<'_>, row: &Version) -> ApiResult<()> {
    diesel::insert_into(table::table).values(row).execute(tx.conn)?;
    audit::Event::new("create", Kind::CatalogueVersion.as_str(), row.id).write(tx)?;
    changes::record(tx, Kind::CatalogueVersion, row.id, Op::Created, 1, Some(&row.region))
}

/// Writes what changed beside the status, guarded by the version, with its audit row and its change.
pub fn update(tx: &mut Tx<'_>, row: &mut Version, action: &str) -> ApiResult<()> {
    let guarded = table::table.find(row.id).filter(table::version.eq(row.version));
    row.version += 1;
    row.updated_at = tx.now;
    if diesel::update(guarded).set(&*row).execute(tx.conn)? != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    audit::Event::new(action, Kind::CatalogueVersion.as_str(), row.id).write(tx)?;
    changes::record(tx, Kind::CatalogueVersion, row.id, Op::Updated, row.version, Some(&row.region))
}

/// Notes what belongs to a transition, before it counts the version.
pub fn note(tx: &mut Tx<'_>, row: &Version) -> ApiResult<()> {
    let guarded = table::table.find(row.id).filter(table::version.eq(row.version));
    if diesel::update(guarded).set(row).execute(tx.conn)? != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    Ok(())
}

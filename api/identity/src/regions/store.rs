//! Every query of regions.

use super::views::{RegionLevel, RegionQuery};
use citong_kernel::policy::{Action, Scope};
use citong_kernel::schema::{region_closure, regions};
use citong_kernel::{ApiResult, Page, Problem, Tx, page};
use diesel::dsl::exists as exists_in_sql;
use diesel::prelude::*;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = regions)]
pub struct Region {
    /// The code.
    pub code: String,
    /// 名称.
    pub name: String,
    /// Its level.
    pub level: RegionLevel,
    /// The region above.
    pub parent_code: Option<String>,
    /// The standard code.
    pub gb_code: Option<String>,
    /// Whether services are offered there.
    pub active: bool,
    /// Residents, in units of 10,000.
    pub population_wan: Option<f64>,
}

/// A row to insert. Parents come before their children.
#[derive(Debug, Clone)]
pub struct NewRegion {
    /// The code.
    pub code: String,
    /// 名称.
    pub name: String,
    /// Its level.
    pub level: RegionLevel,
    /// The region above.
    pub parent_code: Option<String>,
    /// The standard code.
    pub gb_code: Option<String>,
    /// Whether services are offered there.
    pub active: bool,
    /// Residents, in units of 10,000.
    pub population_wan: Option<f64>,
}

/// Inserts a region below its parent, with its place in the tree.
pub fn insert(tx: &mut Tx<'_>, new: &NewRegion) -> ApiResult<()> {
    let path = match &new.parent_code {
        Some(parent) => format!("{}/{}", path_of(tx, parent)?, new.code),
        None => new.code.clone(),
    };
    diesel::insert_into(regions::table)
        .values((
            regions::code.eq(&new.code),
            regions::name.eq(&new.name),
            regions::level.eq(new.level),
            regions::parent_code.eq(&new.parent_code),
            regions::gb_code.eq(&new.gb_code),
            regions::active.eq(new.active),
            regions::population_wan.eq(new.population_wan),
            regions::path.eq(&path),
        ))
        .execute(tx.conn)?;
    for ancestor in path.split('/') {
        diesel::insert_into(region_closure::table)
            .values((region_closure::ancestor.eq(ancestor), region_closure::descendant.eq(&new.code)))
            .execute(tx.conn)?;
    }
    Ok(())
}

/// The codes from the city down to this region, joined by `/`: what grants are compared with. 404
/// where there is no such region.
pub fn path_of(tx: &mut Tx<'_>, code: &str) -> ApiResult<String> {
    let path = regions::table.find(code).select(regions::path).first(tx.conn).optional()?;
    path.ok_or_else(Problem::not_found)
}

/// Whether there is such a region.
pub fn exists(tx: &mut Tx<'_>, code: &str) -> ApiResult<bool> {
    Ok(diesel::select(exists_in_sql(regions::table.find(code))).get_result(tx.conn)?)
}

/// The region of everything: the city. `None` before the starting data are loaded.
pub fn root(tx: &mut Tx<'_>) -> ApiResult<Option<String>> {
    let top = regions::table.filter(regions::parent_code.is_null()).order(regions::code.asc());
    Ok(top.select(regions::code).first(tx.conn).optional()?)
}

/// 403 unless the caller may do `action` in the whole city: for records that stand in no region.
pub fn require_city_wide(tx: &mut Tx<'_>, action: Action) -> ApiResult<()> {
    let root = root(tx)?;
    tx.require(action, &Scope { region_path: root.as_deref(), ..Scope::default() })
}

/// One region; 404 where there is none.
pub fn find(tx: &mut Tx<'_>, code: &str) -> ApiResult<Region> {
    // PostgreSQL's text cannot hold NUL; no code has one.
    if code.contains('\0') {
        return Err(Problem::not_found());
    }
    let region = regions::table.find(code).select(Region::as_select()).first(tx.conn).optional()?;
    region.ok_or_else(Problem::not_found)
}

/// A page of regions in the order of their codes.
pub fn list(tx: &mut Tx<'_>, query: &RegionQuery, limit: i64) -> ApiResult<Page<Region>> {
    let filtered = || {
        let mut rows = regions::table.into_boxed();
        if let Some(parent) = &query.parent {
            rows = rows.filter(regions::parent_code.eq(parent));
        }
        if let Some(level) = query.level {
            rows = rows.filter(regions::level.eq(level));
        }
        if let Some(q) = &query.q {
            rows = rows.filter(regions::name.like(format!("%{}%", q.replace(['%', '_', '\\'], ""))));
        }
        rows
    };
    let mut rows = filtered();
    if let Some(after) = page::decode::<String>("regions", query.cursor.as_deref())? {
        rows = rows.filter(regions::code.gt(after));
    }
    let items = rows.order(regions::code.asc()).limit(limit + 1).select(Region::as_select()).load(tx.conn)?;
    let total = if query.with_total { Some(filtered().count().get_result(tx.conn)?) } else { None };
    Ok(Page::cut("regions", items, limit, |region| region.code.clone()).with_total(total))
}

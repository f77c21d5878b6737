//! Every query of items.

use super::views::ItemQuery;
use crate::catalogue::access;
use crate::catalogue::versions::{self, CatalogueStatus, Found};
use citong_identity::regions;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::schema::{catalogue_items as table, catalogue_versions};
use citong_kernel::{Action, ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page};
use diesel::prelude::*;

/// A row.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = table, treat_none_as_null = true)]
pub struct Item {
    /// Its id.
    pub id: Id<of::CatalogueItem>,
    /// Of which version.
    pub version_id: Id<of::CatalogueVersion>,
    /// 编码.
    pub code: String,
    /// 名称.
    pub name: String,
    /// 说明.
    pub description: Option<String>,
    /// Its class, or the item of the region above.
    pub parent_code: Option<String>,
    /// Who answered the questions of the negative list.
    pub checked_by: String,
    /// Grows with every change.
    pub version: i64,
    /// When it was entered.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// One whose version the caller may do `action` to: 404 when they may not see it, 403 when only that.
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::CatalogueItem>) -> ApiResult<(Item, Found)> {
    let row: Option<Item> = table::table.find(id).select(Item::as_select()).first(tx.conn).optional()?;
    let row = row.ok_or_else(Problem::not_found)?;
    let version = versions::find_for(tx, action, row.version_id)?;
    Ok((row, version))
}

/// The item of a version with this code.
pub fn find_by_code(
    tx: &mut Tx<'_>,
    version: Id<of::CatalogueVersion>,
    code: &str,
) -> ApiResult<Option<Item>> {
    let rows = table::table.filter(table::version_id.eq(version)).filter(table::code.eq(code));
    Ok(rows.select(Item::as_select()).first(tx.conn).optional()?)
}

/// The items of a version by their codes.
pub fn all(tx: &mut Tx<'_>, version: Id<of::CatalogueVersion>) -> ApiResult<Vec<Item>> {
    let rows = table::table.filter(table::version_id.eq(version)).order(table::code.asc());
    Ok(rows.select(Item::as_select()).load(tx.conn)?)
}

/// How many items a version has.
pub fn count(tx: &mut Tx<'_>, version: Id<of::CatalogueVersion>) -> ApiResult<i64> {
    Ok(table::table.filter(table::version_id.eq(version)).count().get_result(tx.conn)?)
}

/// Whether one of these versions has an item with this code.
pub fn is_in(tx: &mut Tx<'_>, versions: &[Id<of::CatalogueVersion>], code: &str) -> ApiResult<bool> {
    let rows = table::table.filter(table::version_id.eq_any(versions)).filter(table::code.eq(code));
    Ok(diesel::select(diesel::dsl::exists(rows)).get_result(tx.conn)?)
}

/// Whether some item of the version stands below this code.
pub fn has_children(tx: &mut Tx<'_>, item: &Item) -> ApiResult<bool> {
    let rows = table::table
        .filter(table::version_id.eq(item.version_id))
        .filter(table::parent_code.eq(&item.code))
        .filter(table::id.ne(item.id));
    Ok(diesel::select(diesel::dsl::exists(rows)).get_result(tx.conn)?)
}

/// A page by code; the public sees the items of versions that it sees.
pub fn list(tx: &mut Tx<'_>, query: &ItemQuery, limit: i64) -> ApiResult<Page<Item>> {
    let mut rows = table::table.inner_join(catalogue_versions::table).into_boxed();
    if let Some(seen) = access::seen_regions(tx)? {
        let public = catalogue_versions::status.eq_any(CatalogueStatus::PUBLIC);
        rows = rows.filter(public.or(catalogue_versions::region.eq_any(seen)));
    }
    if let Some(version) = query.version_id {
        rows = rows.filter(table::version_id.eq(version));
    }
    if let Some(region) = &query.region {
        let day = query.on.map_or_else(|| tx.now.local_date(), Into::into);
        let path = regions::path_of(tx, region).unwrap_or_default();
        let version = versions::nearest_in_force(tx, &path, day)?;
        rows = rows.filter(table::version_id.eq_any(version));
    }
    if let Some(code) = &query.code {
        rows = rows.filter(table::code.eq(code));
    }
    if let Some(parent) = &query.parent {
        rows = rows.filter(table::parent_code.eq(parent));
    }
    if let Some(q) = &query.q {
        rows = rows.filter(table::name.like(format!("%{}%", q.replace(['%', '_', '\\'], ""))));
    }
    if let Some(since) = query.updated_since {
        rows = rows.filter(table::updated_at.ge(since));
    }
    type Key = (String, Id<of::CatalogueItem>);
    if let Some((code, id)) = page::decode::<Key>("catalogue_items", query.cursor.as_deref())? {
        rows = rows.filter(table::code.gt(code.clone()).or(table::code.eq(code).and(table::id.gt(id))));
    }
    let rows = rows.order((table::code.asc(), table::id.asc())).limit(limit + 1);
    let items = rows.select(Item::as_select()).load(tx.conn)?;
    Ok(Page::cut("catalogue_items", items, limit, |row: &Item| (row.code.clone(), row.id)))
}

/// Inserts one, with its audit row and its change.
pub fn insert(tx: &mut Tx<'_>, row: &Item, region: &str) -> ApiResult<()> {
    diesel::insert_into(table::table).values(row).execute(tx.conn)?;
    audit::Event::new("create", Kind::CatalogueItem.as_str(), row.id).write(tx)?;
    changes::record(tx, Kind::CatalogueItem, row.id, Op::Created, 1, Some(region))
}

/// Writes a changed item, guarded by its version.
pub fn update(tx: &mut Tx<'_>, row: &mut Item, region: &str) -> ApiResult<()> {
    let guarded = table::table.find(row.id).filter(table::version.eq(row.version));
    row.version += 1;
    row.updated_at = tx.now;
    if diesel::update(guarded).set(&*row).execute(tx.conn)? != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    audit::Event::new("update", Kind::CatalogueItem.as_str(), row.id).write(tx)?;
    changes::record(tx, Kind::CatalogueItem, row.id, Op::Updated, row.version, Some(region))
}

/// Deletes one, guarded by its version.
pub fn delete(tx: &mut Tx<'_>, row: &Item, region: &str) -> ApiResult<()> {
    let guarded = table::table.find(row.id).filter(table::version.eq(row.version));
    if diesel::delete(guarded).execute(tx.conn)? != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    audit::Event::new("delete", Kind::CatalogueItem.as_str(), row.id).write(tx)?;
    changes::record(tx, Kind::CatalogueItem, row.id, Op::Deleted, row.version + 1, Some(region))
}

//! Every query of organizations.

use super::views::{OrganizationKind, OrganizationQuery};
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{organizations, region_closure};
use citong_kernel::{ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page};
use diesel::prelude::*;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = organizations)]
pub struct Organization {
    /// Its id.
    pub id: Id<of::Organization>,
    /// 名称.
    pub name: String,
    /// What it is.
    pub kind: OrganizationKind,
    /// The region where it sits.
    pub region: String,
    /// Its unified social credit code.
    pub uscc: Option<String>,
    /// Grows with every change.
    pub version: i64,
    /// When it was entered.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// An organization to insert.
#[derive(Debug, Clone)]
pub struct NewOrganization {
    /// 名称.
    pub name: String,
    /// What it is.
    pub kind: OrganizationKind,
    /// The region where it sits.
    pub region: String,
    /// Its unified social credit code.
    pub uscc: Option<String>,
}

/// Inserts an organization, with its audit row and its change. The caller has checked it.
pub fn insert(tx: &mut Tx<'_>, new: &NewOrganization) -> ApiResult<Organization> {
    let row = Organization {
        id: Id::new(tx.now),
        name: new.name.trim().to_owned(),
        kind: new.kind,
        region: new.region.clone(),
        uscc: new.uscc.clone(),
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    diesel::insert_into(organizations::table).values(&row).execute(tx.conn)?;
    tell(tx, "create", Op::Created, &row)?;
    Ok(row)
}

/// Writes a changed organization, guarded by its version.
pub fn update(tx: &mut Tx<'_>, mut row: Organization) -> ApiResult<Organization> {
    let guarded = organizations::table.find(row.id).filter(organizations::version.eq(row.version));
    row.version += 1;
    row.updated_at = tx.now;
    let updated = diesel::update(guarded)
        .set((
            organizations::name.eq(&row.name),
            organizations::kind.eq(row.kind),
            organizations::region.eq(&row.region),
            organizations::uscc.eq(&row.uscc),
            organizations::version.eq(row.version),
            organizations::updated_at.eq(row.updated_at),
        ))
        .execute(tx.conn)?;
    if updated != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    tell(tx, "update", Op::Updated, &row)?;
    Ok(row)
}

fn tell(tx: &mut Tx<'_>, action: &str, op: Op, row: &Organization) -> ApiResult<()> {
    audit::Event::new(action, "organization", row.id).write(tx)?;
    changes::record(tx, Kind::Organization, row.id, op, row.version, Some(&row.region))
}

/// One organization; 404 where there is none.
pub fn find(tx: &mut Tx<'_>, id: Id<of::Organization>) -> ApiResult<Organization> {
    let row = organizations::table.find(id).select(Organization::as_select()).first(tx.conn).optional()?;
    row.ok_or_else(Problem::not_found)
}

/// Where an organization sits, if there is one with this id.
pub fn region_of(tx: &mut Tx<'_>, id: Id<of::Organization>) -> ApiResult<Option<String>> {
    Ok(organizations::table.find(id).select(organizations::region).first(tx.conn).optional()?)
}

/// The organization with this unified social credit code, in its standard form.
pub fn find_by_uscc(tx: &mut Tx<'_>, uscc: &str) -> ApiResult<Option<Organization>> {
    let rows = organizations::table.filter(organizations::uscc.eq(uscc));
    Ok(rows.select(Organization::as_select()).first(tx.conn).optional()?)
}

/// Whether another organization has this unified social credit code.
pub fn is_taken(tx: &mut Tx<'_>, uscc: &str, except: Option<Id<of::Organization>>) -> ApiResult<bool> {
    let rows = organizations::table.filter(organizations::uscc.eq(uscc)).select(organizations::id);
    let found: Option<Id<of::Organization>> = rows.first(tx.conn).optional()?;
    Ok(found.is_some() && found != except)
}

/// A page of organizations in the order in which they were entered.
pub fn list(tx: &mut Tx<'_>, query: &OrganizationQuery, limit: i64) -> ApiResult<Page<Organization>> {
    let filtered = || {
        let mut rows = organizations::table.into_boxed();
        if let Some(region) = &query.region {
            let subtree = region_closure::table
                .filter(region_closure::ancestor.eq(region))
                .select(region_closure::descendant);
            rows = rows.filter(organizations::region.eq_any(subtree));
        }
        if let Some(AnyOf(kinds)) = &query.kind {
            rows = rows.filter(organizations::kind.eq_any(kinds));
        }
        if let Some(q) = &query.q {
            rows = rows.filter(organizations::name.like(format!("%{}%", q.replace(['%', '_', '\\'], ""))));
        }
        if let Some(uscc) = &query.uscc {
            rows = rows.filter(organizations::uscc.eq(uscc));
        }
        if let Some(since) = query.updated_since {
            rows = rows.filter(organizations::updated_at.ge(since));
        }
        rows
    };
    let mut rows = filtered();
    if let Some(after) = page::decode::<Id<of::Organization>>("organizations", query.cursor.as_deref())? {
        rows = rows.filter(organizations::id.gt(after));
    }
    let items = rows
        .order(organizations::id.asc())
        .limit(limit + 1)
        .select(Organization::as_select())
        .load(tx.conn)?;
    let total = if query.with_total { Some(filtered().count().get_result(tx.conn)?) } else { None };
    Ok(Page::cut("organizations", items, limit, |row| row.id).with_total(total))
}

//! Every query of closures.

use super::views::ClosureQuery;
use crate::timetable::Interval;
use citong_kernel::schema::{closures, space_leaves};
use citong_kernel::{ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, of, page};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = closures)]
pub struct Closure {
    /// Its id.
    pub id: Id<of::Closure>,
    /// What is closed.
    pub space_id: Id<of::Space>,
    /// The beginning.
    pub starts_at: Timestamp,
    /// The end, excluded.
    pub ends_at: Timestamp,
    /// Why.
    pub reason: String,
    /// Whether it was announced late.
    pub emergency: bool,
    /// Grows with every change.
    pub version: i64,
    /// When it was announced.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// Inserts a closure.
pub fn insert(tx: &mut Tx<'_>, closure: &Closure) -> ApiResult<()> {
    diesel::insert_into(closures::table).values(closure).execute(tx.conn)?;
    Ok(())
}

/// One closure; 404 where there is none.
pub fn find(tx: &mut Tx<'_>, id: Id<of::Closure>) -> ApiResult<Closure> {
    let row = closures::table.find(id).select(Closure::as_select()).first(tx.conn).optional()?;
    row.ok_or_else(Problem::not_found)
}

/// A page of a space's own closures in the order in which they were announced.
pub fn list(
    tx: &mut Tx<'_>,
    space: Id<of::Space>,
    query: &ClosureQuery,
    limit: i64,
) -> ApiResult<Page<Closure>> {
    let mut rows = closures::table.filter(closures::space_id.eq(space)).into_boxed();
    if let Some(from) = query.from {
        rows = rows.filter(closures::ends_at.gt(from));
    }
    if let Some(until) = query.until {
        rows = rows.filter(closures::starts_at.lt(until));
    }
    if let Some(after) = page::decode::<Id<of::Closure>>("closures", query.cursor.as_deref())? {
        rows = rows.filter(closures::id.gt(after));
    }
    let items = rows.order(closures::id.asc()).limit(limit + 1).select(Closure::as_select()).load(tx.conn)?;
    Ok(Page::cut("closures", items, limit, |closure| closure.id))
}

/// Deletes a closure, guarded by its version.
pub fn delete(tx: &mut Tx<'_>, closure: &Closure) -> ApiResult<()> {
    let row = closures::table.find(closure.id).filter(closures::version.eq(closure.version));
    if diesel::delete(row).execute(tx.conn)? == 1 {
        Ok(())
    } else {
        Err(Problem::new(ProblemType::PreconditionFailed))
    }
}

/// Every closure that keeps a space, or a part of it, shut between two instants: those of all spaces
/// that share a leaf with it.
pub fn meeting(
    tx: &mut Tx<'_>,
    space: Id<of::Space>,
    from: Timestamp,
    until: Timestamp,
) -> ApiResult<Vec<Interval>> {
    let leaves = space_leaves::table.filter(space_leaves::space_id.eq(space)).select(space_leaves::leaf_id);
    let other = diesel::alias!(space_leaves as other);
    let relatives = other
        .filter(other.field(space_leaves::leaf_id).eq_any(leaves))
        .select(other.field(space_leaves::space_id));
    let rows: Vec<(Timestamp, Timestamp)> = closures::table
        .filter(closures::space_id.eq_any(relatives))
        .filter(closures::ends_at.gt(from))
        .filter(closures::starts_at.lt(until))
        .select((closures::starts_at, closures::ends_at))
        .load(tx.conn)?;
    Ok(rows
        .into_iter()
        .map(|(from, until)| Interval { starts_at: from.utc(), ends_at: until.utc() })
        .collect())
}

/// The same for many spaces with one query; `leaves` says which leaves each space has.
pub fn meeting_leaves(
    tx: &mut Tx<'_>,
    leaves: &BTreeMap<Id<of::Space>, Vec<Id<of::Space>>>,
    from: Timestamp,
    until: Timestamp,
) -> ApiResult<BTreeMap<Id<of::Space>, Vec<Interval>>> {
    let all: Vec<Id<of::Space>> = leaves.values().flatten().copied().collect();
    let mut by_leaf: BTreeMap<Id<of::Space>, Vec<Interval>> = BTreeMap::new();
    for chunk in all.chunks(500) {
        let rows: Vec<(Id<of::Space>, Timestamp, Timestamp)> = closures::table
            .inner_join(space_leaves::table.on(space_leaves::space_id.eq(closures::space_id)))
            .filter(space_leaves::leaf_id.eq_any(chunk))
            .filter(closures::ends_at.gt(from))
            .filter(closures::starts_at.lt(until))
            .select((space_leaves::leaf_id, closures::starts_at, closures::ends_at))
            .load(tx.conn)?;
        for (leaf, from, until) in rows {
            by_leaf.entry(leaf).or_default().push(Interval { starts_at: from.utc(), ends_at: until.utc() });
        }
    }
    let of_one = |leaves: &[Id<of::Space>]| {
        leaves.iter().filter_map(|leaf| by_leaf.get(leaf)).flatten().copied().collect()
    };
    Ok(leaves.iter().map(|(space, leaves)| (*space, of_one(leaves))).collect())
}

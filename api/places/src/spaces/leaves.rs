//! What bookings of a space take: the leaves below it. The table `space_leaves` and the occupancies
//! of active bookings follow every change of a tree.

use super::tree::Tree;
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::db::sql_types;
use citong_kernel::schema::{bookings, occupancies, space_leaves, spaces};
use citong_kernel::{ApiResult, Id, Problem, ProblemType, Tx, of};
use diesel::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

type SpaceId = Id<of::Space>;

/// How often a tree may change between reading and locking its leaves.
const MOST_ATTEMPTS: usize = 8;

/// The leaves below these spaces, each once, in the order of their ids; a leaf has itself.
pub fn leaves_of(tx: &mut Tx<'_>, spaces: &[SpaceId]) -> ApiResult<Vec<SpaceId>> {
    Ok(space_leaves::table
        .filter(space_leaves::space_id.eq_any(spaces))
        .order(space_leaves::leaf_id.asc())
        .select(space_leaves::leaf_id)
        .distinct()
        .load(tx.conn)?)
}

/// The leaves below each of these spaces.
pub fn leaves_of_each(tx: &mut Tx<'_>, spaces: &[SpaceId]) -> ApiResult<BTreeMap<SpaceId, Vec<SpaceId>>> {
    let rows = space_leaves::table.filter(space_leaves::space_id.eq_any(spaces));
    let rows: Vec<(SpaceId, SpaceId)> =
        rows.order((space_leaves::space_id.asc(), space_leaves::leaf_id.asc())).load(tx.conn)?;
    let mut leaves: BTreeMap<SpaceId, Vec<SpaceId>> = spaces.iter().map(|id| (*id, Vec::new())).collect();
    for (space, leaf) in rows {
        leaves.entry(space).or_default().push(leaf);
    }
    Ok(leaves)
}

/// Locks the leaves below a space until the end of the transaction and answers them. What is read
/// before a lock may be stale once it is held: a rival may have given a leaf its first part. So they
/// are read again until they stay the same.
pub fn lock_leaves(tx: &mut Tx<'_>, space: SpaceId) -> ApiResult<Vec<SpaceId>> {
    lock_leaves_of(tx, &[space])
}

/// The same for several spaces at once, so that all are locked in the order of their ids.
pub fn lock_leaves_of(tx: &mut Tx<'_>, spaces: &[SpaceId]) -> ApiResult<Vec<SpaceId>> {
    let mut leaves = leaves_of(tx, spaces)?;
    for _ in 0..MOST_ATTEMPTS {
        dialect::lock_rows(tx.conn, Lockable::Spaces, &leaves)?;
        let now = leaves_of(tx, spaces)?;
        if now == leaves {
            return Ok(leaves);
        }
        leaves = now;
    }
    Err(Problem::new(ProblemType::Unavailable).retry_after(1))
}

/// The spaces of a facility.
pub(super) fn tree_of(tx: &mut Tx<'_>, facility: Id<of::Facility>) -> ApiResult<Tree> {
    let rows = spaces::table.filter(spaces::facility_id.eq(facility));
    let rows: Vec<(SpaceId, Option<SpaceId>)> = rows.select((spaces::id, spaces::parent_id)).load(tx.conn)?;
    Ok(Tree::new(rows))
}

/// Locks whole trees, named by any of their spaces, and answers the facility's spaces as they are
/// then. Whoever changes a tree or what occupies it waits for the others.
pub(super) fn lock_trees(
    tx: &mut Tx<'_>,
    facility: Id<of::Facility>,
    members: &[SpaceId],
) -> ApiResult<Tree> {
    let mut tree = tree_of(tx, facility)?;
    for _ in 0..MOST_ATTEMPTS {
        let roots = roots_of(&tree, members);
        let leaves: BTreeSet<SpaceId> = tree.leaves(&roots).into_iter().map(|(_, leaf)| leaf).collect();
        dialect::lock_rows(tx.conn, Lockable::Spaces, &leaves.iter().copied().collect::<Vec<_>>())?;
        tree = tree_of(tx, facility)?;
        let now: BTreeSet<SpaceId> =
            tree.leaves(&roots_of(&tree, members)).into_iter().map(|(_, leaf)| leaf).collect();
        if now == leaves {
            return Ok(tree);
        }
    }
    Err(Problem::new(ProblemType::Unavailable).retry_after(1))
}

fn roots_of(tree: &Tree, members: &[SpaceId]) -> BTreeSet<SpaceId> {
    members.iter().map(|member| tree.root(*member)).collect()
}

/// Makes `space_leaves` right for the trees of these spaces, which are locked.
pub(super) fn write_leaves(tx: &mut Tx<'_>, tree: &Tree, members: &[SpaceId]) -> ApiResult<()> {
    let roots = roots_of(tree, members);
    let wanted = tree.leaves(&roots);
    let within: Vec<SpaceId> = roots.iter().flat_map(|root| tree.subtree(*root)).collect();
    let rows = space_leaves::table.filter(space_leaves::space_id.eq_any(&within));
    let present: Vec<(SpaceId, SpaceId)> = rows.load(tx.conn)?;
    let present: BTreeSet<(SpaceId, SpaceId)> = present.into_iter().collect();
    for pair in present.difference(&wanted) {
        diesel::delete(space_leaves::table.find(*pair)).execute(tx.conn)?;
    }
    for (space, leaf) in wanted.difference(&present) {
        diesel::insert_into(space_leaves::table)
            .values((space_leaves::space_id.eq(space), space_leaves::leaf_id.eq(leaf)))
            .execute(tx.conn)?;
    }
    Ok(())
}

/// Lets the active bookings of all spaces above a new leaf take it, too, and the parent that is a
/// leaf no more be free of its own row. `space_leaves` is right already.
pub(super) fn occupy_new_leaf(tx: &mut Tx<'_>, leaf: SpaceId, parent: SpaceId) -> ApiResult<()> {
    // A booking's rows are the same for all its leaves but for the leaf.
    diesel::sql_query(
        "INSERT INTO occupancies (leaf_id, booking_id, starts_at, ends_at, blocked_from, blocked_until, \
         share_key, headcount, capacity, expires_at) \
         SELECT DISTINCT spaces.id, o.booking_id, o.starts_at, o.ends_at, o.blocked_from, o.blocked_until, \
         o.share_key, o.headcount, o.capacity, o.expires_at \
         FROM spaces JOIN space_leaves ON space_leaves.leaf_id = spaces.id \
         JOIN bookings ON bookings.space_id = space_leaves.space_id \
         JOIN occupancies o ON o.booking_id = bookings.id \
         WHERE spaces.id = $1 AND (o.expires_at IS NULL OR o.expires_at > $2)",
    )
    .bind::<sql_types::Uuid, _>(leaf)
    .bind::<sql_types::Instant, citong_kernel::Timestamp>(tx.now)
    .execute(tx.conn)?;
    diesel::delete(occupancies::table.filter(occupancies::leaf_id.eq(parent))).execute(tx.conn)?;
    Ok(())
}

/// Whether any of these spaces has an active booking that is not over.
pub(super) fn any_booked(tx: &mut Tx<'_>, spaces: &BTreeSet<SpaceId>) -> ApiResult<bool> {
    let spaces: Vec<SpaceId> = spaces.iter().copied().collect();
    let booked = occupancies::table
        .inner_join(bookings::table.on(bookings::id.eq(occupancies::booking_id)))
        .filter(bookings::space_id.eq_any(spaces))
        .filter(occupancies::blocked_until.gt(tx.now))
        .filter(occupancies::expires_at.is_null().or(occupancies::expires_at.gt(tx.now)))
        .select(occupancies::booking_id);
    Ok(booked.first::<Id<of::Booking>>(tx.conn).optional()?.is_some())
}

//! Free spaces across the city. One request looks at a bounded number of spaces, each with a few
//! range reads, and the cursor goes on from there.

use super::store::Around;
use super::views::{FreeSpaceView, PeriodView, SearchQuery};
use crate::facilities::FacilityKind;
use crate::spaces::Space;
use crate::timetable::{self, Interval};
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{facilities, region_closure, spaces};
use citong_kernel::{ApiResult, Id, Page, Timestamp, Tx, of, page};
use diesel::prelude::*;

/// Spaces looked at in one request at most; the cursor goes on from there.
const MOST_SPACES: usize = 512;
/// Spaces read at once.
const CHUNK: usize = 64;
/// The list's name in cursors.
const LIST: &str = "availability";

type Row = (Space, (String, FacilityKind, String));

/// A page of free spaces in the order of their ids.
pub fn search(tx: &mut Tx<'_>, query: &SearchQuery, limit: i64) -> ApiResult<Page<FreeSpaceView>> {
    let limit = usize::try_from(limit).unwrap_or(0);
    let window = Interval { starts_at: query.from.utc(), ends_at: query.until.utc() };
    let mut last = page::decode::<Id<of::Space>>(LIST, query.cursor.as_deref())?;
    let mut items = Vec::new();
    let go_on = |items, last: Option<Id<of::Space>>| Page {
        items,
        next_cursor: last.map(|id| page::encode(LIST, &id)),
        total: None,
    };
    for _ in 0..MOST_SPACES / CHUNK {
        let rows = candidates(tx, query, last)?;
        let looked_at_all = rows.len() < CHUNK;
        let spaces: Vec<&Space> = rows.iter().map(|row| &row.0).collect();
        let arounds = Around::load_each(tx, &spaces, &window)?;
        for (row, around) in rows.into_iter().zip(arounds) {
            if items.len() == limit {
                return Ok(go_on(items, last));
            }
            last = Some(row.0.id);
            items.extend(free_in(&around, query, &window, tx.now, row));
        }
        if looked_at_all {
            return Ok(go_on(items, None));
        }
    }
    Ok(go_on(items, last))
}

fn candidates(tx: &mut Tx<'_>, query: &SearchQuery, after: Option<Id<of::Space>>) -> ApiResult<Vec<Row>> {
    let mut rows = spaces::table
        .inner_join(facilities::table)
        // An expression, so that SQLite walks the spaces in their order and does not sort those of
        // every open facility.
        .filter(facilities::status.concat("").eq("open"))
        .filter(spaces::bookable.eq(true))
        .into_boxed();
    if let Some(region) = &query.region {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq(region))
            .select(region_closure::descendant);
        rows = rows.filter(facilities::region.eq_any(subtree));
    }
    if let Some(AnyOf(kinds)) = &query.kind {
        rows = rows.filter(facilities::kind.eq_any(kinds));
    }
    if let Some(facility) = query.facility_id {
        rows = rows.filter(facilities::id.eq(facility));
    }
    if let Some(headcount) = query.headcount {
        rows = rows.filter(spaces::capacity.ge(i32::try_from(headcount).unwrap_or(i32::MAX)));
    }
    if let Some(after) = after {
        rows = rows.filter(spaces::id.gt(after));
    }
    Ok(rows
        .order(spaces::id.asc())
        .limit(i64::try_from(CHUNK).unwrap_or(i64::MAX))
        .select((Space::as_select(), (facilities::name, facilities::kind, facilities::region)))
        .load(tx.conn)?)
}

/// The space, if it is free as asked.
fn free_in(
    around: &Around,
    query: &SearchQuery,
    window: &Interval,
    now: Timestamp,
    row: Row,
) -> Option<FreeSpaceView> {
    let (space, (facility_name, kind, region)) = row;
    let conditions = around.conditions(now, query.headcount.unwrap_or(1));
    let free = timetable::free_set(around.schedule(), &conditions, window);
    if !timetable::has_free_window(&free, window.starts_at, window.ends_at, query.duration_minutes) {
        return None;
    }
    Some(FreeSpaceView {
        space_id: space.id,
        space_name: space.details.name,
        capacity: space.details.capacity,
        facility_id: space.facility_id,
        facility_name,
        kind,
        region,
        free: free.as_slice().iter().map(PeriodView::from).collect(),
    })
}

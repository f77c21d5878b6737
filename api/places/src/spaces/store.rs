//! Rows of spaces: finding, inserting and changing them. Searches stand in `search.rs`.

use crate::facilities::FacilityScope;
use crate::timetable;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::db::Json;
use citong_kernel::schema::{facilities, spaces};
use citong_kernel::{
    Action, ApiResult, Id, Problem, ProblemType, Timestamp, Tx, of, search_terms, text_enum,
};
use diesel::prelude::*;

text_enum! {
    /// Who may use a space at the same time.
    pub enum Sharing {
        /// One booking at a time.
        Exclusive = "exclusive",
        /// Bookings share the capacity.
        Shared = "shared",
    }
}

/// What is said about a space and the rules of booking it; all of it can be changed.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = spaces, treat_none_as_null = true)]
pub struct SpaceDetails {
    /// 名称.
    pub name: String,
    /// 简介.
    pub description: Option<String>,
    /// People that it holds.
    pub capacity: i32,
    /// Who may use it at the same time.
    pub sharing: Sharing,
    /// Step of the grid of starts, from each opening on.
    pub start_interval_minutes: i32,
    /// Shortest booking; `None` is no limit.
    pub min_duration_minutes: Option<i32>,
    /// Longest booking; `None` is no limit of the space.
    pub max_duration_minutes: Option<i32>,
    /// Time kept clear before a booking.
    pub buffer_before_minutes: i32,
    /// Time kept clear after a booking.
    pub buffer_after_minutes: i32,
    /// How long before its start a booking must be made.
    pub advance_min_minutes: i32,
    /// How many dates ahead a booking may start.
    pub advance_max_days: i32,
    /// How long before its start a booking may be cancelled; `None` is the rule parameter
    /// `booking.cancel_before_minutes`.
    pub cancel_before_minutes: Option<i32>,
    /// Whether the venue decides on each booking.
    pub approval_required: bool,
    /// Bookings that one person may have here at a time; `None` is no limit.
    pub max_active_bookings_per_person: Option<i32>,
    /// 无障碍可达.
    pub accessible: bool,
    /// 设备.
    pub equipment: Json<Vec<String>>,
    /// Whether it can be booked at all.
    pub bookable: bool,
    /// 实名: whether whoever books must say who they are.
    pub real_name_required: bool,
    /// Minutes after its beginning at which a booking that nobody has come to is released; `None`
    /// is never.
    pub auto_release_minutes: Option<i32>,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = spaces)]
pub struct Space {
    /// Its id.
    pub id: Id<of::Space>,
    /// Whose it is.
    pub facility_id: Id<of::Facility>,
    /// The space that it is a part of.
    pub parent_id: Option<Id<of::Space>>,
    /// What is said about it and the rules of booking it.
    #[diesel(embed)]
    pub details: SpaceDetails,
    /// Grows with every change.
    pub version: i64,
    /// When it was entered.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

impl Space {
    /// The rules as availability and bookings reckon with them.
    pub fn rules(&self) -> timetable::SpaceRules {
        let details = &self.details;
        // The table's checks keep them from being negative.
        let whole = |value: i32| u32::try_from(value).unwrap_or(0);
        timetable::SpaceRules {
            start_interval_minutes: whole(details.start_interval_minutes),
            min_duration_minutes: details.min_duration_minutes.map(whole),
            max_duration_minutes: details.max_duration_minutes.map(whole),
            buffer_before_minutes: whole(details.buffer_before_minutes),
            buffer_after_minutes: whole(details.buffer_after_minutes),
            advance_min_minutes: whole(details.advance_min_minutes),
            advance_max_days: whole(details.advance_max_days),
            capacity: whole(details.capacity),
            sharing: match details.sharing {
                Sharing::Exclusive => timetable::Sharing::Exclusive,
                Sharing::Shared => timetable::Sharing::Shared,
            },
        }
    }
}

/// A space to insert.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSpace {
    /// Whose it is.
    pub facility_id: Id<of::Facility>,
    /// The space that it is a part of, of the same facility.
    pub parent_id: Option<Id<of::Space>>,
    /// What is said about it and the rules of booking it.
    pub details: SpaceDetails,
}

/// One space that the caller may see, with its facility's scope; else 404.
pub fn find_visible(tx: &mut Tx<'_>, id: Id<of::Space>) -> ApiResult<(Space, FacilityScope)> {
    let row = spaces::table
        .inner_join(facilities::table)
        .filter(spaces::id.eq(id))
        .select((Space::as_select(), FacilityScope::as_select()))
        .first::<(Space, FacilityScope)>(tx.conn)
        .optional()?;
    row.filter(|(_, facility)| facility.is_visible_to(tx.caller())).ok_or_else(Problem::not_found)
}

/// One space to do `action` to: 404 when the caller may not see it, 403 when only that.
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::Space>) -> ApiResult<(Space, FacilityScope)> {
    let (space, facility) = find_visible(tx, id)?;
    tx.require(action, &facility.scope())?;
    Ok((space, facility))
}

/// The spaces that a space is a part of, the nearest first. At most as many queries as the tree is
/// deep.
pub fn ancestors_of(tx: &mut Tx<'_>, space: &Space) -> ApiResult<Vec<Id<of::Space>>> {
    let mut ancestors = Vec::new();
    let mut above = space.parent_id;
    while let Some(id) = above {
        ancestors.push(id);
        above = spaces::table.find(id).select(spaces::parent_id).first(tx.conn)?;
    }
    Ok(ancestors)
}

/// These spaces, in the order of their ids; for rules that have decided already that the caller may.
pub fn by_ids(tx: &mut Tx<'_>, ids: &[Id<of::Space>]) -> ApiResult<Vec<Space>> {
    let rows = spaces::table.filter(spaces::id.eq_any(ids)).order(spaces::id.asc());
    Ok(rows.select(Space::as_select()).load(tx.conn)?)
}

/// The spaces of these facilities, in the order of their ids; likewise.
pub fn of_facilities(tx: &mut Tx<'_>, facilities: &[Id<of::Facility>]) -> ApiResult<Vec<Space>> {
    let rows = spaces::table.filter(spaces::facility_id.eq_any(facilities)).order(spaces::id.asc());
    Ok(rows.select(Space::as_select()).load(tx.conn)?)
}

/// Whether a space has parts.
pub(super) fn has_children(tx: &mut Tx<'_>, id: Id<of::Space>) -> ApiResult<bool> {
    let parts = spaces::table.filter(spaces::parent_id.eq(id));
    Ok(diesel::select(diesel::dsl::exists(parts)).get_result(tx.conn)?)
}

/// Inserts the row, its search terms and its change. The tree is the caller's business.
pub(super) fn insert(tx: &mut Tx<'_>, new: NewSpace, region: &str) -> ApiResult<Space> {
    let space = Space {
        id: Id::new(tx.now),
        facility_id: new.facility_id,
        parent_id: new.parent_id,
        details: new.details,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    diesel::insert_into(spaces::table).values(&space).execute(tx.conn)?;
    index(tx, &space)?;
    changes::record(tx, Kind::Space, space.id, Op::Created, 1, Some(region))?;
    Ok(space)
}

/// Writes `after` over the row, guarded by the version that `before` had, with its change.
pub(super) fn update(tx: &mut Tx<'_>, before: &Space, after: Space, region: &str) -> ApiResult<Space> {
    let after = Space { version: before.version + 1, updated_at: tx.now, ..after };
    let row = spaces::table.find(before.id).filter(spaces::version.eq(before.version));
    let updated = diesel::update(row)
        .set((
            &after.details,
            spaces::parent_id.eq(after.parent_id),
            spaces::version.eq(after.version),
            spaces::updated_at.eq(after.updated_at),
        ))
        .execute(tx.conn)?;
    if updated != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    if texts_of(before) != texts_of(&after) {
        index(tx, &after)?;
    }
    changes::record(tx, Kind::Space, after.id, Op::Updated, after.version, Some(region))?;
    Ok(after)
}

/// What free text finds a space by, besides what finds its facility.
fn texts_of(space: &Space) -> Vec<&str> {
    let SpaceDetails { name, description, equipment: Json(equipment), .. } = &space.details;
    let texts = std::iter::once(name).chain(description).chain(equipment);
    texts.map(String::as_str).collect()
}

fn index(tx: &mut Tx<'_>, space: &Space) -> ApiResult<()> {
    search_terms::replace(tx, Kind::Space, space.id, &texts_of(space))
}

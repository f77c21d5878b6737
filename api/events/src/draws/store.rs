//! Every query of draws.

use super::state::DrawStatus;
use crate::holder::Holder;
use crate::party::Visitor;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::db::Json;
use citong_kernel::lifecycle::Stateful;
use citong_kernel::policy::Scope;
use citong_kernel::schema::{draw_entries, event_sessions, facilities};
use citong_kernel::{Action, ApiResult, Id, Page, Problem, Timestamp, Tx, of, page};
use citong_places::bookings::Channel;
use diesel::prelude::*;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = draw_entries)]
pub struct Entry {
    /// Its id: what is drawn.
    pub id: Id<of::DrawEntry>,
    /// For what.
    pub session_id: Id<of::EventSession>,
    /// Whose it is.
    pub user_id: Option<Id<of::User>>,
    /// The name of whoever has no account.
    pub guest_name: Option<String>,
    /// Their phone.
    pub guest_phone: Option<String>,
    /// How they asked.
    pub channel: Channel,
    /// Who comes.
    pub party: Json<Vec<Visitor>>,
    /// How many.
    pub party_size: i32,
    /// Its state.
    pub status: DrawStatus,
    /// Its place in the drawn order, from 1.
    pub place: Option<i32>,
    /// Grows with every change.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub updated_at: Timestamp,
}

impl Entry {
    /// Whose it is. What is drawn comes from the places of the internet, whoever entered it.
    pub fn holder(&self) -> Holder {
        Holder {
            user: self.user_id,
            guest_name: self.guest_name.clone(),
            guest_phone: self.guest_phone.clone(),
            channel: self.channel,
            at_desk: false,
        }
    }
}

/// What grants are compared with.
#[derive(Debug, Clone, Queryable)]
pub struct Around {
    /// The facility's region.
    pub region: String,
    /// The regions above it.
    pub region_path: String,
    /// Who runs the facility.
    pub organization_id: Id<of::Organization>,
}

/// An entry with its surroundings.
#[derive(Debug, Clone)]
pub struct Found {
    /// The row.
    pub entry: Entry,
    /// Its surroundings.
    pub around: Around,
}

impl Found {
    /// What grants are compared with.
    pub fn scope(&self) -> Scope<'_> {
        Scope {
            region_path: Some(&self.around.region_path),
            organization: Some(self.around.organization_id),
            owner: self.entry.user_id,
        }
    }
}

impl Stateful for Found {
    type Marker = of::DrawEntry;
    type Status = DrawStatus;
    const TABLE: &'static str = "draw_entries";
    const KIND: Kind = Kind::DrawEntry;
    fn id(&self) -> Id<of::DrawEntry> {
        self.entry.id
    }
    fn status(&self) -> DrawStatus {
        self.entry.status
    }
    fn version(&self) -> i64 {
        self.entry.version
    }
    fn region(&self) -> Option<&str> {
        Some(&self.around.region)
    }
}

/// Entries with their surroundings; a macro because the type of the joins cannot be named.
macro_rules! with_surroundings {
    () => {
        draw_entries::table
            .inner_join(event_sessions::table.on(event_sessions::id.eq(draw_entries::session_id)))
            .inner_join(facilities::table.on(facilities::id.eq(event_sessions::facility_id)))
            .select((
                Entry::as_select(),
                (facilities::region, facilities::region_path, facilities::organization_id),
            ))
    };
}

type Row = (Entry, Around);

fn found((entry, around): Row) -> Found {
    Found { entry, around }
}

/// An entry, whoever asks; 404 where it is absent.
pub fn fetch(tx: &mut Tx<'_>, id: Id<of::DrawEntry>) -> ApiResult<Found> {
    let row = with_surroundings!().filter(draw_entries::id.eq(id)).first::<Row>(tx.conn).optional()?;
    row.map(found).ok_or_else(Problem::not_found)
}

/// An entry to do `action` to: 404 where it is absent or not visible, 403 where it is visible only.
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::DrawEntry>) -> ApiResult<Found> {
    let found = fetch(tx, id)?;
    if !tx.may(Action::GetDrawEntry, &found.scope()) {
        return Err(Problem::not_found());
    }
    tx.require(action, &found.scope())?;
    Ok(found)
}

/// Inserts an entry.
pub fn insert(tx: &mut Tx<'_>, entry: &Entry, region: &str) -> ApiResult<()> {
    diesel::insert_into(draw_entries::table).values(entry).execute(tx.conn)?;
    changes::record(tx, Kind::DrawEntry, entry.id, Op::Created, 1, Some(region))
}

/// Whether somebody is in the draw of this session already.
pub fn is_entered(tx: &mut Tx<'_>, session: Id<of::EventSession>, holder: &Holder) -> ApiResult<bool> {
    let rows = draw_entries::table
        .filter(draw_entries::session_id.eq(session))
        .filter(draw_entries::status.ne(DrawStatus::Withdrawn))
        .count();
    let count: i64 = match holder.user {
        Some(user) => rows.filter(draw_entries::user_id.eq(user)).get_result(tx.conn)?,
        None => rows.filter(draw_entries::guest_phone.eq(&holder.guest_phone)).get_result(tx.conn)?,
    };
    Ok(count > 0)
}

/// The entries that are in the draw of a session.
pub fn entered(tx: &mut Tx<'_>, session: Id<of::EventSession>) -> ApiResult<Vec<Found>> {
    let rows: Vec<Row> = with_surroundings!()
        .filter(draw_entries::session_id.eq(session))
        .filter(draw_entries::status.eq(DrawStatus::Entered))
        .order(draw_entries::id.asc())
        .load(tx.conn)?;
    Ok(rows.into_iter().map(found).collect())
}

/// Notes where an entry stands in the drawn order.
pub fn set_place(tx: &mut Tx<'_>, id: Id<of::DrawEntry>, place: i32) -> ApiResult<()> {
    diesel::update(draw_entries::table.find(id)).set(draw_entries::place.eq(place)).execute(tx.conn)?;
    Ok(())
}

/// The entries of a session that were drawn, in the drawn order.
pub fn drawn(
    tx: &mut Tx<'_>,
    session: Id<of::EventSession>,
    cursor: Option<&str>,
    limit: i64,
) -> ApiResult<Page<Entry>> {
    let after = page::decode::<i32>("draw", cursor)?.unwrap_or(0);
    let rows = draw_entries::table
        .filter(draw_entries::session_id.eq(session))
        .filter(draw_entries::place.gt(after))
        .order(draw_entries::place.asc())
        .limit(limit + 1);
    let items: Vec<Entry> = rows.select(Entry::as_select()).load(tx.conn)?;
    Ok(Page::cut("draw", items, limit, |entry| entry.place))
}

/// The entries of a person, oldest first.
pub fn of_person(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<Vec<Found>> {
    let rows: Vec<Row> = with_surroundings!()
        .filter(draw_entries::user_id.eq(user))
        .order(draw_entries::id.asc())
        .load(tx.conn)?;
    Ok(rows.into_iter().map(found).collect())
}

/// Removes the person from an entry; whoever keeps copies is told.
pub fn anonymize(tx: &mut Tx<'_>, id: Id<of::DrawEntry>) -> ApiResult<()> {
    diesel::update(draw_entries::table.find(id))
        .set((
            draw_entries::user_id.eq(None::<Id<of::User>>),
            draw_entries::party.eq(Json(Vec::<Visitor>::new())),
            draw_entries::version.eq(draw_entries::version + 1),
            draw_entries::updated_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    let now = fetch(tx, id)?;
    changes::record(tx, Kind::DrawEntry, id, Op::Updated, now.entry.version, Some(&now.around.region))
}

//! Every query of waiting lists.

use super::state::EntryStatus;
use super::views::{PriorityGroup, WaitingListQuery};
use crate::holder::Holder;
use crate::party::Visitor;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::db::{Json, MultiBackend};
use citong_kernel::lifecycle::Stateful;
use citong_kernel::policy::Scope;
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{event_sessions, facilities, users, waiting_list_blocks, waiting_list_entries};
use citong_kernel::{Action, ApiResult, Id, Page, Problem, Timestamp, Tx, audit, of, page};
use citong_places::bookings::Channel;
use diesel::prelude::*;
use serde_json::json;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = waiting_list_entries)]
pub struct Entry {
    /// Its id.
    pub id: Id<of::WaitingListEntry>,
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
    /// Whether it waits at the desk.
    pub at_desk: bool,
    /// Who comes.
    pub party: Json<Vec<Visitor>>,
    /// How many.
    pub party_size: i32,
    /// Whether it goes first.
    pub priority_group: PriorityGroup,
    /// Its number: the least is first.
    pub place: i64,
    /// Its state.
    pub status: EntryStatus,
    /// Until when places are held for it.
    pub offer_expires_at: Option<Timestamp>,
    /// Grows with every change.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub updated_at: Timestamp,
}

impl Entry {
    /// Whose it is.
    pub fn holder(&self) -> Holder {
        Holder {
            user: self.user_id,
            guest_name: self.guest_name.clone(),
            guest_phone: self.guest_phone.clone(),
            channel: self.channel,
            at_desk: self.at_desk,
        }
    }
    /// The state as it is at a time: an offer lapses although no job ran.
    pub fn status_at(&self, now: Timestamp) -> EntryStatus {
        match (self.status, self.offer_expires_at) {
            (EntryStatus::Offered, Some(expires)) if expires <= now => EntryStatus::Lapsed,
            (status, _) => status,
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
    type Marker = of::WaitingListEntry;
    type Status = EntryStatus;
    const TABLE: &'static str = "waiting_list_entries";
    const KIND: Kind = Kind::WaitingListEntry;
    fn id(&self) -> Id<of::WaitingListEntry> {
        self.entry.id
    }
    fn status(&self) -> EntryStatus {
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
        waiting_list_entries::table
            .inner_join(event_sessions::table.on(event_sessions::id.eq(waiting_list_entries::session_id)))
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
pub fn fetch(tx: &mut Tx<'_>, id: Id<of::WaitingListEntry>) -> ApiResult<Found> {
    let row =
        with_surroundings!().filter(waiting_list_entries::id.eq(id)).first::<Row>(tx.conn).optional()?;
    row.map(found).ok_or_else(Problem::not_found)
}

/// An entry to do `action` to: 404 where it is absent or not visible, 403 where it is visible only.
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::WaitingListEntry>) -> ApiResult<Found> {
    let found = fetch(tx, id)?;
    if !tx.may(Action::GetWaitingListEntry, &found.scope()) {
        return Err(Problem::not_found());
    }
    tx.require(action, &found.scope())?;
    Ok(found)
}

/// Inserts an entry; the counters of its session follow by themselves.
pub fn insert(tx: &mut Tx<'_>, entry: &Entry, region: &str) -> ApiResult<()> {
    diesel::insert_into(waiting_list_entries::table).values(entry).execute(tx.conn)?;
    changes::record(tx, Kind::WaitingListEntry, entry.id, Op::Created, 1, Some(region))
}

/// The entries of a session that the caller may see, the first first.
pub fn list(
    tx: &mut Tx<'_>,
    session: Id<of::EventSession>,
    all: bool,
    query: &WaitingListQuery,
    limit: i64,
) -> ApiResult<Page<Found>> {
    let mut rows = with_surroundings!()
        .filter(waiting_list_entries::session_id.eq(session))
        .into_boxed::<MultiBackend>();
    if !all {
        rows = rows.filter(waiting_list_entries::user_id.eq(tx.caller().user()));
    }
    if let Some(AnyOf(statuses)) = &query.status {
        rows = rows.filter(waiting_list_entries::status.eq_any(statuses));
    }
    if let Some(after) = page::decode::<i64>("waiting-list", query.cursor.as_deref())? {
        rows = rows.filter(waiting_list_entries::place.gt(after));
    }
    let items: Vec<Row> = rows.order(waiting_list_entries::place.asc()).limit(limit + 1).load(tx.conn)?;
    Ok(Page::cut("waiting-list", items, limit, |(entry, _)| entry.place).map(found))
}

/// Whether somebody waits for this session already.
pub fn is_active(tx: &mut Tx<'_>, session: Id<of::EventSession>, holder: &Holder) -> ApiResult<bool> {
    let rows = waiting_list_entries::table
        .filter(waiting_list_entries::session_id.eq(session))
        .filter(waiting_list_entries::status.eq_any(EntryStatus::ACTIVE))
        .count();
    let count: i64 = match holder.user {
        Some(user) => rows.filter(waiting_list_entries::user_id.eq(user)).get_result(tx.conn)?,
        None => rows.filter(waiting_list_entries::guest_phone.eq(&holder.guest_phone)).get_result(tx.conn)?,
    };
    Ok(count > 0)
}

/// Numbers that are counted together; the triggers know it, too.
const BLOCK: i64 = 256;

/// How many entries wait before this one: a sum over the blocks before its own, and a count in it.
/// Ten thousand people ask for this again and again.
pub fn ahead(tx: &mut Tx<'_>, entry: &Entry) -> ApiResult<i64> {
    let block = entry.place / BLOCK;
    let before: Option<i64> = waiting_list_blocks::table
        .filter(waiting_list_blocks::session_id.eq(entry.session_id))
        .filter(waiting_list_blocks::block.lt(block))
        .select(diesel::dsl::sum(waiting_list_blocks::waiting))
        .get_result(tx.conn)?;
    let inside: i64 = waiting_list_entries::table
        .filter(waiting_list_entries::session_id.eq(entry.session_id))
        .filter(waiting_list_entries::status.eq(EntryStatus::Waiting))
        .filter(
            waiting_list_entries::place.ge(block * BLOCK).and(waiting_list_entries::place.lt(entry.place)),
        )
        .count()
        .get_result(tx.conn)?;
    Ok(before.unwrap_or(0) + inside)
}

/// The first entry that fits: into `online` places if it waits on the internet, into `desk` places if
/// it waits at the desk.
pub fn first_that_fits(
    tx: &mut Tx<'_>,
    session: Id<of::EventSession>,
    online: i32,
    desk: i32,
) -> ApiResult<Option<Found>> {
    let fits = |at_desk: bool, places: i32| {
        waiting_list_entries::at_desk.eq(at_desk).and(waiting_list_entries::party_size.le(places))
    };
    let row: Option<Row> = with_surroundings!()
        .filter(waiting_list_entries::session_id.eq(session))
        .filter(waiting_list_entries::status.eq(EntryStatus::Waiting))
        .filter(fits(false, online).or(fits(true, desk)))
        .order(waiting_list_entries::place.asc())
        .first(tx.conn)
        .optional()?;
    Ok(row.map(found))
}

/// Notes until when places are held.
pub fn set_expiry(tx: &mut Tx<'_>, id: Id<of::WaitingListEntry>, expires: Timestamp) -> ApiResult<()> {
    let row = waiting_list_entries::table.find(id);
    diesel::update(row).set(waiting_list_entries::offer_expires_at.eq(expires)).execute(tx.conn)?;
    Ok(())
}

/// Offers of a session that have lapsed.
pub fn lapsed(tx: &mut Tx<'_>, session: Id<of::EventSession>) -> ApiResult<Vec<Found>> {
    let rows: Vec<Row> = with_surroundings!()
        .filter(waiting_list_entries::session_id.eq(session))
        .filter(waiting_list_entries::status.eq(EntryStatus::Offered))
        .filter(waiting_list_entries::offer_expires_at.le(tx.now))
        .order(waiting_list_entries::place.asc())
        .load(tx.conn)?;
    Ok(rows.into_iter().map(found).collect())
}

/// Offers of a session that hold places beyond a time.
pub fn offered_beyond(
    tx: &mut Tx<'_>,
    session: Id<of::EventSession>,
    time: Timestamp,
) -> ApiResult<Vec<Found>> {
    let rows: Vec<Row> = with_surroundings!()
        .filter(waiting_list_entries::session_id.eq(session))
        .filter(waiting_list_entries::status.eq(EntryStatus::Offered))
        .filter(waiting_list_entries::offer_expires_at.gt(time))
        .order(waiting_list_entries::place.asc())
        .load(tx.conn)?;
    Ok(rows.into_iter().map(found).collect())
}

/// Ends an offer earlier than it was promised; the caller holds the session's row.
pub fn cut(tx: &mut Tx<'_>, found: &Found, expires: Timestamp) -> ApiResult<()> {
    let (id, version) = (found.entry.id, found.entry.version + 1);
    set_expiry(tx, id, expires)?;
    diesel::update(waiting_list_entries::table.find(id))
        .set((waiting_list_entries::version.eq(version), waiting_list_entries::updated_at.eq(tx.now)))
        .execute(tx.conn)?;
    audit::Event::new("cut-offer", "waiting_list_entry", id)
        .details(json!({ "offer_expires_at": expires }))
        .write(tx)?;
    changes::record(tx, Kind::WaitingListEntry, id, Op::Updated, version, Some(&found.around.region))
}

/// Sessions with offers that have lapsed.
pub fn sessions_with_lapsed(tx: &mut Tx<'_>, most: i64) -> ApiResult<Vec<Id<of::EventSession>>> {
    let rows = waiting_list_entries::table
        .filter(waiting_list_entries::status.eq(EntryStatus::Offered))
        .filter(waiting_list_entries::offer_expires_at.le(tx.now));
    Ok(rows.select(waiting_list_entries::session_id).distinct().limit(most).load(tx.conn)?)
}

/// Entries of a session that somebody still wants.
pub fn active(tx: &mut Tx<'_>, session: Id<of::EventSession>, most: i64) -> ApiResult<Vec<Found>> {
    let rows: Vec<Row> = with_surroundings!()
        .filter(waiting_list_entries::session_id.eq(session))
        .filter(waiting_list_entries::status.eq_any(EntryStatus::ACTIVE))
        .order(waiting_list_entries::place.asc())
        .limit(most)
        .load(tx.conn)?;
    Ok(rows.into_iter().map(found).collect())
}

/// The entries of a person, oldest first.
pub fn of_person(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<Vec<Found>> {
    let rows: Vec<Row> = with_surroundings!()
        .filter(waiting_list_entries::user_id.eq(user))
        .order(waiting_list_entries::id.asc())
        .load(tx.conn)?;
    Ok(rows.into_iter().map(found).collect())
}

/// Removes the person from an entry; whoever keeps copies is told.
pub fn anonymize(tx: &mut Tx<'_>, id: Id<of::WaitingListEntry>) -> ApiResult<()> {
    diesel::update(waiting_list_entries::table.find(id))
        .set((
            waiting_list_entries::user_id.eq(None::<Id<of::User>>),
            waiting_list_entries::party.eq(Json(Vec::<Visitor>::new())),
            waiting_list_entries::version.eq(waiting_list_entries::version + 1),
            waiting_list_entries::updated_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    let now = fetch(tx, id)?;
    changes::record(tx, Kind::WaitingListEntry, id, Op::Updated, now.entry.version, Some(&now.around.region))
}

/// The name of an account.
pub fn name_of(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<String> {
    Ok(users::table.find(user).select(users::display_name).first(tx.conn)?)
}

//! Every session query.

use super::places::Places;
use super::state::SessionStatus;
use super::views::{PermitView, SessionQuery};
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::db::{Json, MultiBackend};
use citong_kernel::lifecycle::Stateful;
use citong_kernel::policy::{self, Scope};
use citong_kernel::schema::{event_sessions, facilities, region_closure, search_terms, spaces};
use citong_kernel::search_terms::{replace, terms_of_query};
use citong_kernel::{
    Action, ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, of, page, rule_params,
};
use citong_places::facilities::FacilityStatus;
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::Bool;

/// Days before the session's day on which the reserve is released, where
/// `booking.walk_in_release_days` does not say otherwise: on the day itself.
const RELEASE_DAYS: i64 = 0;
/// Most words of a query that are looked up.
const MOST_TERMS: usize = 32;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = event_sessions)]
pub struct Session {
    /// Its id.
    pub id: Id<of::EventSession>,
    /// Where.
    pub space_id: Id<of::Space>,
    /// The space's facility.
    pub facility_id: Id<of::Facility>,
    /// What holds the room.
    pub booking_id: Id<of::Booking>,
    /// 名称.
    pub title: String,
    /// 简介.
    pub description: Option<String>,
    /// The beginning.
    pub starts_at: Timestamp,
    /// The end, excluded.
    pub ends_at: Timestamp,
    /// Until when tickets are given out.
    pub sales_close_at: Timestamp,
    /// How many people there may be.
    pub capacity: i32,
    /// Percent of the places that are kept off the internet until the day.
    pub reserve_percent: i32,
    /// Most tickets of one person.
    pub max_party: i32,
    /// Its state.
    pub status: SessionStatus,
    /// Why it was called off.
    pub status_reason: Option<String>,
    /// 公安机关安全许可.
    pub permit: Option<Json<PermitView>>,
    /// Until when people enter the draw; none is first come, first served.
    pub draw_closes_at: Option<Timestamp>,
    /// Most people of one entry.
    pub draw_seats: Option<i32>,
    /// The seed: sealed until the draw.
    pub draw_seed: Option<String>,
    /// Its digest, published from the beginning.
    pub draw_seed_hash: Option<String>,
    /// When it was drawn.
    pub drawn_at: Option<Timestamp>,
    /// For how many places it was drawn.
    pub draw_places: Option<i32>,
    /// Places taken.
    pub sold: i32,
    /// Those given out by the desk.
    pub sold_desk: i32,
    /// Places held for the waiting list.
    pub offered: i32,
    /// Those of parties of the desk.
    pub offered_desk: i32,
    /// People who wait.
    pub waiting: i32,
    /// Those of the desk.
    pub waiting_desk: i32,
    /// The last number of the waiting list.
    pub last_place: i64,
    /// Grows with every change of what is said about it.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub updated_at: Timestamp,
}

impl Session {
    /// Whether tickets are drawn for and the draw has not happened.
    pub fn awaits_draw(&self) -> bool {
        self.draw_closes_at.is_some() && self.drawn_at.is_none()
    }
    /// Whether tickets are given out now, as far as time says.
    pub fn sells_at(&self, now: Timestamp) -> bool {
        self.status == SessionStatus::Open && now < self.sales_close_at && !self.awaits_draw()
    }
}

/// What a view shows beside the row, and what grants are compared with.
#[derive(Debug, Clone, Queryable)]
pub struct Around {
    /// The space's name.
    pub space_name: String,
    /// The facility's name.
    pub facility_name: String,
    /// Its state.
    pub facility_status: FacilityStatus,
    /// Its region.
    pub region: String,
    /// The regions above it.
    pub region_path: String,
    /// Who runs it.
    pub organization_id: Id<of::Organization>,
}

/// A session with its surroundings.
#[derive(Debug, Clone)]
pub struct Found {
    /// The row.
    pub session: Session,
    /// Its surroundings.
    pub around: Around,
}

impl Found {
    /// What grants are compared with.
    pub fn scope(&self, owner: Option<Id<of::User>>) -> Scope<'_> {
        Scope {
            region_path: Some(&self.around.region_path),
            organization: Some(self.around.organization_id),
            owner,
        }
    }
    /// When the reserve is released: the local midnight that begins the session's day.
    pub fn releases_at(&self, tx: &mut Tx<'_>) -> ApiResult<Timestamp> {
        let (code, today) = ("booking.walk_in_release_days", tx.now.local_date());
        let days = rule_params::integer(tx, code, &self.around.region_path, today, RELEASE_DAYS)?;
        Ok(Timestamp::start_of(self.session.starts_at.local_date()).plus_days(-days.min(3_660)))
    }
    /// The places as they are counted now.
    pub fn places(&self, tx: &mut Tx<'_>) -> ApiResult<Places> {
        let session = &self.session;
        let kept = session.reserve_percent > 0 && self.releases_at(tx)? > tx.now;
        let reserved = if kept { Places::reserve_of(session.capacity, session.reserve_percent) } else { 0 };
        Ok(Places {
            capacity: session.capacity.into(),
            reserved,
            sold: session.sold.into(),
            sold_desk: session.sold_desk.into(),
            offered: session.offered.into(),
            offered_desk: session.offered_desk.into(),
            waiting: session.waiting.into(),
        })
    }
    fn is_visible_to(&self, tx: &Tx<'_>) -> bool {
        let public = self.around.facility_status == FacilityStatus::Open
            && self.session.status != SessionStatus::AwaitingPermit;
        public || policy::sees_backstage(tx.caller(), &self.scope(None))
    }
}

impl Stateful for Found {
    type Marker = of::EventSession;
    type Status = SessionStatus;
    const TABLE: &'static str = "event_sessions";
    const KIND: Kind = Kind::Session;
    fn id(&self) -> Id<of::EventSession> {
        self.session.id
    }
    fn status(&self) -> SessionStatus {
        self.session.status
    }
    fn version(&self) -> i64 {
        self.session.version
    }
    fn region(&self) -> Option<&str> {
        Some(&self.around.region)
    }
}

/// Sessions with their surroundings; a macro because the type of the joins cannot be named.
macro_rules! with_surroundings {
    () => {
        event_sessions::table
            .inner_join(spaces::table.on(spaces::id.eq(event_sessions::space_id)))
            .inner_join(facilities::table.on(facilities::id.eq(event_sessions::facility_id)))
            .select((
                Session::as_select(),
                (
                    spaces::name,
                    facilities::name,
                    facilities::status,
                    facilities::region,
                    facilities::region_path,
                    facilities::organization_id,
                ),
            ))
    };
}

type Row = (Session, Around);

fn found((session, around): Row) -> Found {
    Found { session, around }
}

/// A session, whoever asks; 404 where it is absent.
pub fn fetch(tx: &mut Tx<'_>, id: Id<of::EventSession>) -> ApiResult<Found> {
    let row = with_surroundings!().filter(event_sessions::id.eq(id)).first::<Row>(tx.conn).optional()?;
    row.map(found).ok_or_else(Problem::not_found)
}

/// A session that the caller may see; else 404.
pub fn find_visible(tx: &mut Tx<'_>, id: Id<of::EventSession>) -> ApiResult<Found> {
    let found = fetch(tx, id)?;
    if found.is_visible_to(tx) { Ok(found) } else { Err(Problem::not_found()) }
}

/// A session to do `action` to: 404 when the caller may not see it, 403 when only that.
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::EventSession>) -> ApiResult<Found> {
    let found = find_visible(tx, id)?;
    tx.require(action, &found.scope(None))?;
    Ok(found)
}

/// The session whose room this booking holds.
pub fn of_booking(tx: &mut Tx<'_>, booking: Id<of::Booking>) -> ApiResult<Option<Id<of::EventSession>>> {
    let row = event_sessions::table.filter(event_sessions::booking_id.eq(booking));
    Ok(row.select(event_sessions::id).first(tx.conn).optional()?)
}

/// Sessions that the caller may know of, by beginning.
pub fn list(tx: &mut Tx<'_>, query: &SessionQuery, limit: i64) -> ApiResult<Page<Found>> {
    let mut rows = with_surroundings!().into_boxed::<MultiBackend>();
    if policy::backstage_grants(tx.caller()).next().is_none() {
        // Nearly all are; `|| ''` keeps SQLite on the index of the list's order.
        let open = facilities::status.concat("").eq(FacilityStatus::Open.as_str());
        rows = rows.filter(open.and(event_sessions::status.ne(SessionStatus::AwaitingPermit)));
    }
    if let Some(facility) = query.facility_id {
        rows = rows.filter(event_sessions::facility_id.eq(facility));
    }
    if let Some(space) = query.space_id {
        rows = rows.filter(event_sessions::space_id.eq(space));
    }
    if let Some(region) = &query.region {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq(region))
            .select(region_closure::descendant);
        rows = rows.filter(facilities::region.eq_any(subtree));
    }
    if let Some(status) = &query.status {
        rows = rows.filter(event_sessions::status.eq_any(&status.0));
    }
    if let Some(from) = query.starts_at_from {
        rows = rows.filter(event_sessions::starts_at.ge(from));
    }
    if let Some(before) = query.starts_at_before {
        rows = rows.filter(event_sessions::starts_at.lt(before));
    }
    if let Some(since) = query.updated_since {
        rows = rows.filter(event_sessions::updated_at.ge(since));
    }
    if query.with_places {
        let left = (event_sessions::sold + event_sessions::offered).lt(event_sessions::capacity);
        let sells = event_sessions::sales_close_at.gt(tx.now);
        rows = rows.filter(event_sessions::status.eq(SessionStatus::Open).and(sells).and(left));
    }
    if let Some(text) = query.q.as_deref().filter(|text| !text.trim().is_empty()) {
        let terms = terms_of_query(text);
        if terms.is_empty() {
            rows = rows.filter(sql::<Bool>("1 = 0"));
        }
        for term in terms.into_iter().take(MOST_TERMS) {
            let known = search_terms::kind.eq(Kind::Session).and(search_terms::term.eq(term));
            let ids = search_terms::table.filter(known).select(search_terms::object_id);
            rows = rows.filter(event_sessions::id.eq_any(ids));
        }
    }
    if let Some((at, id)) =
        page::decode::<(Timestamp, Id<of::EventSession>)>("sessions", query.cursor.as_deref())?
    {
        let same = event_sessions::starts_at.eq(at).and(event_sessions::id.gt(id));
        rows = rows.filter(event_sessions::starts_at.gt(at).or(same));
    }
    let order = (event_sessions::starts_at.asc(), event_sessions::id.asc());
    let items: Vec<Row> = rows.order(order).limit(limit + 1).load(tx.conn)?;
    let mut page = Page::cut("sessions", items, limit, |(s, _)| (s.starts_at, s.id)).map(found);
    page.items.retain(|item| item.is_visible_to(tx));
    Ok(page)
}

/// Inserts a session with its search terms.
pub fn insert(tx: &mut Tx<'_>, session: &Session, region: &str) -> ApiResult<()> {
    diesel::insert_into(event_sessions::table).values(session).execute(tx.conn)?;
    index(tx, session)?;
    changes::record(tx, Kind::Session, session.id, Op::Created, 1, Some(region))
}

/// Writes what is said about a session, guarded by the version that it had.
pub fn update(tx: &mut Tx<'_>, before: &Found, after: &Session) -> ApiResult<()> {
    let version = before.session.version;
    let guarded = event_sessions::table.find(after.id).filter(event_sessions::version.eq(version));
    let updated = diesel::update(guarded)
        .set((
            event_sessions::title.eq(&after.title),
            event_sessions::description.eq(&after.description),
            event_sessions::starts_at.eq(after.starts_at),
            event_sessions::ends_at.eq(after.ends_at),
            event_sessions::sales_close_at.eq(after.sales_close_at),
            event_sessions::capacity.eq(after.capacity),
            event_sessions::reserve_percent.eq(after.reserve_percent),
            event_sessions::max_party.eq(after.max_party),
            event_sessions::permit.eq(&after.permit),
            event_sessions::version.eq(version + 1),
            event_sessions::updated_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    if updated != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    if (&before.session.title, &before.session.description) != (&after.title, &after.description) {
        index(tx, after)?;
    }
    changes::record(tx, Kind::Session, after.id, Op::Updated, version + 1, Some(&before.around.region))
}

/// Notes why a session is in its state.
pub fn set_reason(tx: &mut Tx<'_>, id: Id<of::EventSession>, reason: Option<&str>) -> ApiResult<()> {
    let row = event_sessions::table.find(id);
    diesel::update(row).set(event_sessions::status_reason.eq(reason)).execute(tx.conn)?;
    Ok(())
}

/// The next number of the waiting list; the caller holds the session's row.
pub fn next_place(tx: &mut Tx<'_>, id: Id<of::EventSession>) -> ApiResult<i64> {
    let row = event_sessions::table.find(id);
    diesel::update(row)
        .set(event_sessions::last_place.eq(event_sessions::last_place + 1))
        .execute(tx.conn)?;
    Ok(event_sessions::table.find(id).select(event_sessions::last_place).first(tx.conn)?)
}

/// Notes that the draw has happened and publishes its seed.
pub fn set_drawn(tx: &mut Tx<'_>, found: &Found, seed: &str, places: i32) -> ApiResult<()> {
    let version = found.session.version;
    let guarded = event_sessions::table.find(found.session.id).filter(event_sessions::version.eq(version));
    let updated = diesel::update(guarded)
        .set((
            event_sessions::drawn_at.eq(tx.now),
            event_sessions::draw_seed.eq(seed),
            event_sessions::draw_places.eq(places),
            event_sessions::version.eq(version + 1),
            event_sessions::updated_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    if updated != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    let (id, region) = (found.session.id, &found.around.region);
    changes::record(tx, Kind::Session, id, Op::Updated, version + 1, Some(region))
}

/// An open session that is over, if there is one.
pub fn over(tx: &mut Tx<'_>) -> ApiResult<Option<Id<of::EventSession>>> {
    let rows = event_sessions::table
        .filter(event_sessions::status.eq_any([SessionStatus::Open, SessionStatus::AwaitingPermit]))
        .filter(event_sessions::ends_at.le(tx.now));
    let first = rows.order(event_sessions::ends_at.asc()).select(event_sessions::id);
    Ok(first.first(tx.conn).optional()?)
}

/// Sessions whose draw is due.
pub fn to_draw(tx: &mut Tx<'_>) -> ApiResult<Option<Id<of::EventSession>>> {
    let rows = event_sessions::table
        .filter(event_sessions::draw_closes_at.is_not_null().and(event_sessions::drawn_at.is_null()))
        .filter(event_sessions::draw_closes_at.le(tx.now))
        .filter(event_sessions::status.eq(SessionStatus::Open));
    let first = rows.order(event_sessions::draw_closes_at.asc()).select(event_sessions::id);
    Ok(first.first(tx.conn).optional()?)
}

/// Sessions with a waiting list that is over: tickets are not given out any more.
pub fn with_ended_queue(tx: &mut Tx<'_>, most: i64) -> ApiResult<Vec<Id<of::EventSession>>> {
    let over = event_sessions::sales_close_at.le(tx.now).or(event_sessions::status.ne(SessionStatus::Open));
    let rows = event_sessions::table.filter(event_sessions::waiting.gt(0)).filter(over);
    Ok(rows.order(event_sessions::id.asc()).limit(most).select(event_sessions::id).load(tx.conn)?)
}

/// Sessions with people who wait although places are free: perhaps the reserve was released.
pub fn with_queue_and_places(tx: &mut Tx<'_>, most: i64) -> ApiResult<Vec<Id<of::EventSession>>> {
    let left = (event_sessions::sold + event_sessions::offered).lt(event_sessions::capacity);
    let rows = event_sessions::table
        .filter(event_sessions::waiting.gt(0))
        .filter(event_sessions::sales_close_at.gt(tx.now))
        .filter(event_sessions::status.eq(SessionStatus::Open))
        .filter(left);
    Ok(rows.order(event_sessions::starts_at.asc()).limit(most).select(event_sessions::id).load(tx.conn)?)
}

fn index(tx: &mut Tx<'_>, session: &Session) -> ApiResult<()> {
    let texts = std::iter::once(&session.title).chain(&session.description);
    replace(tx, Kind::Session, session.id, &texts.map(String::as_str).collect::<Vec<_>>())
}

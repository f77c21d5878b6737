//! Every ticket query.

use super::state::TicketStatus;
use super::views::TicketQuery;
use crate::holder::Holder;
use crate::party::Visitor;
use crate::sessions::SessionStatus;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::db::MultiBackend;
use citong_kernel::lifecycle::Stateful;
use citong_kernel::policy::Scope;
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{event_sessions, facilities, region_closure, reminders, tickets};
use citong_kernel::{Action, ApiResult, Id, Page, Problem, Timestamp, Tx, of, page};
use citong_places::bookings::Channel;
use citong_places::facilities::Concession;
use citong_places::reminders::Step;
use diesel::prelude::*;
use std::collections::BTreeSet;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = tickets)]
pub struct Ticket {
    /// Its id.
    pub id: Id<of::Ticket>,
    /// To what.
    pub session_id: Id<of::EventSession>,
    /// What was taken together.
    pub order_id: Id<of::TicketOrder>,
    /// Whose it is.
    pub user_id: Option<Id<of::User>>,
    /// The name of whoever has no account.
    pub guest_name: Option<String>,
    /// Their phone.
    pub guest_phone: Option<String>,
    /// How they asked.
    pub channel: Channel,
    /// Whether the desk gave it out.
    pub at_desk: bool,
    /// The visitor.
    pub name: String,
    /// 优待人群.
    pub concession: Option<Concession>,
    /// Its state.
    pub status: TicketStatus,
    /// Why it was cancelled.
    pub status_reason: Option<String>,
    /// When its visitor entered first.
    pub redeemed_at: Option<Timestamp>,
    /// Whether the visitor is inside now.
    pub inside: bool,
    /// Grows with every change.
    pub version: i64,
    /// When it was given out.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub updated_at: Timestamp,
}

/// What a view shows beside the row, and what grants are compared with.
#[derive(Debug, Clone, Queryable)]
pub struct Around {
    /// The session's title.
    pub title: String,
    /// The beginning.
    pub starts_at: Timestamp,
    /// The end, excluded.
    pub ends_at: Timestamp,
    /// The session's state.
    pub session_status: SessionStatus,
    /// Where it is.
    pub facility_id: Id<of::Facility>,
    /// Its name.
    pub facility_name: String,
    /// Its region.
    pub region: String,
    /// The regions above it.
    pub region_path: String,
    /// Who runs it.
    pub organization_id: Id<of::Organization>,
}

/// A ticket with its surroundings.
#[derive(Debug, Clone)]
pub struct Found {
    /// The row.
    pub ticket: Ticket,
    /// Its surroundings.
    pub around: Around,
}

impl Found {
    /// What grants are compared with.
    pub fn scope(&self) -> Scope<'_> {
        Scope {
            region_path: Some(&self.around.region_path),
            organization: Some(self.around.organization_id),
            owner: self.ticket.user_id,
        }
    }
    /// The state as it is: tickets of a session that was called off are cancelled, although a job may
    /// not have come to them.
    pub fn shown_status(&self) -> TicketStatus {
        match (self.ticket.status, self.around.session_status) {
            (TicketStatus::Valid, SessionStatus::Cancelled) => TicketStatus::Cancelled,
            (status, _) => status,
        }
    }
}

impl Stateful for Found {
    type Marker = of::Ticket;
    type Status = TicketStatus;
    const TABLE: &'static str = "tickets";
    const KIND: Kind = Kind::Ticket;
    fn id(&self) -> Id<of::Ticket> {
        self.ticket.id
    }
    fn status(&self) -> TicketStatus {
        self.ticket.status
    }
    fn version(&self) -> i64 {
        self.ticket.version
    }
    fn region(&self) -> Option<&str> {
        Some(&self.around.region)
    }
}

/// Tickets with their surroundings; a macro because the type of the joins cannot be named.
macro_rules! with_surroundings {
    () => {
        tickets::table
            .inner_join(event_sessions::table.on(event_sessions::id.eq(tickets::session_id)))
            .inner_join(facilities::table.on(facilities::id.eq(event_sessions::facility_id)))
            .select((
                Ticket::as_select(),
                (
                    event_sessions::title,
                    event_sessions::starts_at,
                    event_sessions::ends_at,
                    event_sessions::status,
                    event_sessions::facility_id,
                    facilities::name,
                    facilities::region,
                    facilities::region_path,
                    facilities::organization_id,
                ),
            ))
    };
}

type Row = (Ticket, Around);

fn found((ticket, around): Row) -> Found {
    Found { ticket, around }
}

/// A ticket, whoever asks; 404 where it is absent.
pub fn fetch(tx: &mut Tx<'_>, id: Id<of::Ticket>) -> ApiResult<Found> {
    let row = with_surroundings!().filter(tickets::id.eq(id)).first::<Row>(tx.conn).optional()?;
    row.map(found).ok_or_else(Problem::not_found)
}

/// A ticket to do `action` to: 404 where it is absent or not visible, 403 where it is visible only.
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::Ticket>) -> ApiResult<Found> {
    let found = fetch(tx, id)?;
    if !tx.may(Action::GetTicket, &found.scope()) {
        return Err(Problem::not_found());
    }
    tx.require(action, &found.scope())?;
    Ok(found)
}

/// The tickets that the caller may see, newest first.
pub fn list(tx: &mut Tx<'_>, query: &TicketQuery, limit: i64) -> ApiResult<Page<Found>> {
    let mut rows = with_surroundings!().into_boxed::<MultiBackend>();
    let reach = tx.caller().reach(Action::ListTickets);
    if query.mine || reach.is_own_only() {
        rows = rows.filter(tickets::user_id.eq(reach.own));
    } else if !reach.everywhere {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq_any(reach.regions))
            .select(region_closure::descendant);
        let covered =
            facilities::region.eq_any(subtree).or(facilities::organization_id.eq_any(reach.organizations));
        rows = rows.filter(tickets::user_id.eq(reach.own).or(covered));
    }
    if let Some(session) = query.session_id {
        rows = rows.filter(tickets::session_id.eq(session));
    }
    if let Some(AnyOf(statuses)) = &query.status {
        rows = rows.filter(tickets::status.eq_any(statuses));
    }
    if let Some(since) = query.updated_since {
        rows = rows.filter(tickets::updated_at.ge(since));
    }
    if let Some(before) = page::decode::<Id<of::Ticket>>("tickets", query.cursor.as_deref())? {
        rows = rows.filter(tickets::id.lt(before));
    }
    let items: Vec<Row> = rows.order(tickets::id.desc()).limit(limit + 1).load(tx.conn)?;
    let mut page = Page::cut("tickets", items, limit, |(t, _)| t.id).map(found);
    page.items.retain(|item| tx.may(Action::GetTicket, &item.scope()));
    Ok(page)
}

/// Inserts a ticket; the counters of its session follow by themselves.
pub fn insert(tx: &mut Tx<'_>, ticket: &Ticket, region: &str) -> ApiResult<()> {
    diesel::insert_into(tickets::table).values(ticket).execute(tx.conn)?;
    changes::record(tx, Kind::Ticket, ticket.id, Op::Created, 1, Some(region))
}

/// A new ticket of an order.
pub fn new(
    tx: &Tx<'_>,
    session: Id<of::EventSession>,
    order: Id<of::TicketOrder>,
    holder: &Holder,
    visitor: &Visitor,
) -> Ticket {
    Ticket {
        id: Id::new(tx.now),
        session_id: session,
        order_id: order,
        user_id: holder.user,
        guest_name: holder.guest_name.clone(),
        guest_phone: holder.guest_phone.clone(),
        channel: holder.channel,
        at_desk: holder.at_desk,
        name: visitor.name.clone(),
        concession: visitor.concession,
        status: TicketStatus::Valid,
        status_reason: None,
        redeemed_at: None,
        inside: false,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    }
}

/// How many tickets of a session a person has.
pub fn count_held(tx: &mut Tx<'_>, session: Id<of::EventSession>, holder: &Holder) -> ApiResult<i64> {
    let rows = tickets::table
        .filter(tickets::session_id.eq(session))
        .filter(tickets::status.eq_any(TicketStatus::HELD))
        .count();
    Ok(match holder.user {
        Some(user) => rows.filter(tickets::user_id.eq(user)).get_result(tx.conn)?,
        None => rows.filter(tickets::guest_phone.eq(&holder.guest_phone)).get_result(tx.conn)?,
    })
}

/// Notes why a ticket was cancelled.
pub fn set_reason(tx: &mut Tx<'_>, id: Id<of::Ticket>, reason: Option<&str>) -> ApiResult<()> {
    diesel::update(tickets::table.find(id)).set(tickets::status_reason.eq(reason)).execute(tx.conn)?;
    Ok(())
}

/// Notes what the scans say about a ticket; the caller holds its row.
pub fn set_presence(
    tx: &mut Tx<'_>,
    id: Id<of::Ticket>,
    redeemed_at: Option<Timestamp>,
    inside: bool,
) -> ApiResult<()> {
    diesel::update(tickets::table.find(id))
        .set((
            tickets::redeemed_at.eq(redeemed_at),
            tickets::inside.eq(inside),
            tickets::version.eq(tickets::version + 1),
            tickets::updated_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    let found = fetch(tx, id)?;
    changes::record(tx, Kind::Ticket, id, Op::Updated, found.ticket.version, Some(&found.around.region))
}

/// Tickets of a session that nobody has used yet.
pub fn unused(tx: &mut Tx<'_>, session: Id<of::EventSession>, most: i64) -> ApiResult<Vec<Found>> {
    let rows: Vec<Row> = with_surroundings!()
        .filter(tickets::session_id.eq(session))
        .filter(tickets::status.eq(TicketStatus::Valid))
        .order(tickets::id.asc())
        .limit(most)
        .load(tx.conn)?;
    Ok(rows.into_iter().map(found).collect())
}

/// A session that was called off and has tickets still.
pub fn of_cancelled(tx: &mut Tx<'_>) -> ApiResult<Option<Id<of::EventSession>>> {
    let left = tickets::table
        .filter(tickets::session_id.eq(event_sessions::id))
        .filter(tickets::status.eq(TicketStatus::Valid));
    let rows = event_sessions::table
        .filter(event_sessions::status.eq(SessionStatus::Cancelled))
        .filter(event_sessions::ends_at.gt(tx.now.plus_days(-30)))
        .filter(event_sessions::sold.gt(0))
        .filter(diesel::dsl::exists(left));
    Ok(rows.select(event_sessions::id).first(tx.conn).optional()?)
}

/// An account, or the phone of whoever has none.
pub type Whose = (Option<Id<of::User>>, Option<String>);

/// Whose tickets a session has: each account once, each phone once.
pub fn holders(tx: &mut Tx<'_>, session: Id<of::EventSession>) -> ApiResult<Vec<Whose>> {
    let rows = tickets::table
        .filter(tickets::session_id.eq(session))
        .filter(tickets::status.eq(TicketStatus::Valid));
    Ok(rows.select((tickets::user_id, tickets::guest_phone)).distinct().load(tx.conn)?)
}

/// How many tickets of a session were used, and how many of their visitors are inside.
pub fn presence(tx: &mut Tx<'_>, session: Id<of::EventSession>) -> ApiResult<(i64, i64)> {
    let rows = tickets::table
        .filter(tickets::session_id.eq(session))
        .filter(tickets::status.eq(TicketStatus::Redeemed));
    let entered = rows.count().get_result(tx.conn)?;
    Ok((entered, rows.filter(tickets::inside.eq(true)).count().get_result(tx.conn)?))
}

/// The tickets that a person has, or had, of a session, and their states.
pub fn of_person_in(
    tx: &mut Tx<'_>,
    user: Id<of::User>,
    session: Id<of::EventSession>,
) -> ApiResult<Vec<(Id<of::Ticket>, TicketStatus)>> {
    Ok(tickets::table
        .filter(tickets::user_id.eq(user))
        .filter(tickets::session_id.eq(session))
        .select((tickets::id, tickets::status))
        .order(tickets::id.asc())
        .load(tx.conn)?)
}

/// The tickets of a person, oldest first.
pub fn of_person(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<Vec<Found>> {
    let rows: Vec<Row> =
        with_surroundings!().filter(tickets::user_id.eq(user)).order(tickets::id.asc()).load(tx.conn)?;
    Ok(rows.into_iter().map(found).collect())
}

/// Removes the person from a ticket; whoever keeps copies is told.
pub fn anonymize(tx: &mut Tx<'_>, found: &Found) -> ApiResult<()> {
    let ticket = &found.ticket;
    diesel::update(tickets::table.find(ticket.id))
        .set((
            tickets::user_id.eq(None::<Id<of::User>>),
            tickets::name.eq("（已匿名）"),
            tickets::concession.eq(None::<Concession>),
            tickets::version.eq(tickets::version + 1),
            tickets::updated_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    let now = fetch(tx, ticket.id)?;
    changes::record(tx, Kind::Ticket, ticket.id, Op::Updated, now.ticket.version, Some(&now.around.region))
}

/// A ticket of each order whose session begins until then and that has no mark of this step.
pub fn unreminded(tx: &mut Tx<'_>, step: Step, until: Timestamp, most: i64) -> ApiResult<Vec<Found>> {
    let marked = reminders::table
        .filter(reminders::subject_id.eq(tickets::order_id))
        .filter(reminders::starts_at.eq(event_sessions::starts_at))
        .filter(reminders::step.eq(step));
    let rows: Vec<Row> = with_surroundings!()
        .filter(tickets::status.eq(TicketStatus::Valid))
        .filter(tickets::user_id.is_not_null().or(tickets::guest_phone.is_not_null()))
        .filter(event_sessions::status.eq(SessionStatus::Open))
        .filter(event_sessions::starts_at.gt(tx.now).and(event_sessions::starts_at.le(until)))
        .filter(diesel::dsl::not(diesel::dsl::exists(marked)))
        .order((event_sessions::starts_at.asc(), tickets::id.asc()))
        .limit(most)
        .load(tx.conn)?;
    let mut orders = BTreeSet::new();
    Ok(rows.into_iter().map(found).filter(|found| orders.insert(found.ticket.order_id)).collect())
}

/// The tickets of a person for sessions that end after `from` and begin before `until`.
pub fn of_person_between(
    tx: &mut Tx<'_>,
    user: Id<of::User>,
    from: Timestamp,
    until: Timestamp,
) -> ApiResult<Vec<Found>> {
    let rows: Vec<Row> = with_surroundings!()
        .filter(tickets::user_id.eq(user))
        .filter(event_sessions::ends_at.gt(from).and(event_sessions::starts_at.lt(until)))
        .order((event_sessions::starts_at.asc(), tickets::id.asc()))
        .limit(MOST_OF_ONE_PERSON)
        .load(tx.conn)?;
    Ok(rows.into_iter().map(found).collect())
}

/// Tickets that one person's calendar is made of at most.
const MOST_OF_ONE_PERSON: i64 = 5000;

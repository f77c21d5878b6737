//! Every query of strikes.

use super::state::StrikeStatus;
use super::suspension::Counted;
use super::views::{ExcuseReason, StrikeQuery};
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::lifecycle::Stateful;
use citong_kernel::policy::Scope;
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{facilities, region_closure, strikes, users};
use citong_kernel::{Action, ApiResult, Id, Page, Problem, Timestamp, Tx, of, page};
use diesel::prelude::*;

/// Strikes of one person that are looked at, at most: the newest.
const MOST_OF_A_PERSON: i64 = 200;

/// What was missed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// A booking.
    Booking(Id<of::Booking>),
    /// A ticket of a session.
    Ticket(Id<of::Ticket>),
}

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = strikes)]
pub struct Strike {
    /// Its id.
    pub id: Id<of::Strike>,
    /// Whose it is.
    pub user_id: Id<of::User>,
    /// The booking that was missed.
    pub booking_id: Option<Id<of::Booking>>,
    /// The ticket that was missed.
    pub ticket_id: Option<Id<of::Ticket>>,
    /// Where.
    pub facility_id: Id<of::Facility>,
    /// Its state.
    pub status: StrikeStatus,
    /// When the visit was missed.
    pub occurred_at: Timestamp,
    /// When it stops counting.
    pub expires_at: Timestamp,
    /// 申诉理由, in the person's words.
    pub appeal: Option<String>,
    /// When they appealed.
    pub appealed_at: Option<Timestamp>,
    /// Why it is excused.
    pub reason_code: Option<ExcuseReason>,
    /// What was decided, in words.
    pub decision: Option<String>,
    /// When.
    pub decided_at: Option<Timestamp>,
    /// Grows with every change.
    pub version: i64,
    /// When it was recorded.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// Where it happened and to whom.
#[derive(Debug, Clone, Queryable)]
pub struct Around {
    /// The facility's name.
    pub facility_name: String,
    /// The facility's region.
    pub region: String,
    /// The regions above it.
    pub region_path: String,
    /// Who runs the facility.
    pub organization_id: Id<of::Organization>,
    /// The person's name.
    pub user_name: String,
}

/// A strike with its surroundings.
#[derive(Debug, Clone)]
pub struct Found {
    /// The row.
    pub strike: Strike,
    /// Its surroundings.
    pub around: Around,
}

impl Found {
    /// What grants are compared with.
    pub fn scope(&self) -> Scope<'_> {
        Scope {
            region_path: Some(&self.around.region_path),
            organization: Some(self.around.organization_id),
            owner: Some(self.strike.user_id),
        }
    }
}

impl Stateful for Found {
    type Marker = of::Strike;
    type Status = StrikeStatus;
    const TABLE: &'static str = "strikes";
    const KIND: Kind = Kind::Strike;
    fn id(&self) -> Id<of::Strike> {
        self.strike.id
    }
    fn status(&self) -> StrikeStatus {
        self.strike.status
    }
    fn version(&self) -> i64 {
        self.strike.version
    }
    fn region(&self) -> Option<&str> {
        Some(&self.around.region)
    }
}

/// Strikes with their surroundings; a macro because the type of the joins cannot be named.
macro_rules! with_surroundings {
    () => {
        strikes::table
            .inner_join(facilities::table.on(facilities::id.eq(strikes::facility_id)))
            .inner_join(users::table.on(users::id.eq(strikes::user_id)))
            .select((
                Strike::as_select(),
                (
                    facilities::name,
                    facilities::region,
                    facilities::region_path,
                    facilities::organization_id,
                    users::display_name,
                ),
            ))
    };
}

type Row = (Strike, Around);

fn found((strike, around): Row) -> Found {
    Found { strike, around }
}

/// A strike that the caller may do `action` to. 404 where it is absent or not visible, 403 where it
/// is visible only.
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::Strike>) -> ApiResult<Found> {
    let row = with_surroundings!().filter(strikes::id.eq(id)).first::<Row>(tx.conn).optional()?;
    let found = row.map(found).ok_or_else(Problem::not_found)?;
    let owns = Some(found.strike.user_id) == tx.caller().user();
    if !owns && !tx.may(Action::ListStrikes, &found.scope()) {
        return Err(Problem::not_found());
    }
    tx.require(action, &found.scope())?;
    Ok(found)
}

/// A strike, for rules that have decided already.
pub fn fetch(tx: &mut Tx<'_>, id: Id<of::Strike>) -> ApiResult<Found> {
    let row = with_surroundings!().filter(strikes::id.eq(id)).first::<Row>(tx.conn).optional()?;
    row.map(found).ok_or_else(Problem::not_found)
}

/// The strike for something missed, if there is one.
pub fn of_cause(tx: &mut Tx<'_>, cause: Cause) -> ApiResult<Option<Found>> {
    let rows = with_surroundings!().into_boxed();
    let rows = match cause {
        Cause::Booking(id) => rows.filter(strikes::booking_id.eq(id)),
        Cause::Ticket(id) => rows.filter(strikes::ticket_id.eq(id)),
    };
    Ok(rows.first::<Row>(tx.conn).optional()?.map(found))
}

/// A person's strikes, newest first.
pub fn of_person(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<Vec<Found>> {
    let rows: Vec<Row> = with_surroundings!()
        .filter(strikes::user_id.eq(user))
        .order((strikes::occurred_at.desc(), strikes::id.desc()))
        .limit(MOST_OF_A_PERSON)
        .load(tx.conn)?;
    Ok(rows.into_iter().map(found).collect())
}

/// Those of a person's strikes that count.
pub fn counted(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<Vec<Counted>> {
    let rows: Vec<(Timestamp, Timestamp)> = strikes::table
        .filter(strikes::user_id.eq(user))
        .filter(strikes::status.eq_any(StrikeStatus::COUNTING))
        .order(strikes::occurred_at.desc())
        .limit(MOST_OF_A_PERSON)
        .select((strikes::occurred_at, strikes::expires_at))
        .load(tx.conn)?;
    Ok(rows.into_iter().map(|(occurred_at, expires_at)| Counted { occurred_at, expires_at }).collect())
}

/// The strikes of the caller's venues, newest first.
pub fn list(tx: &mut Tx<'_>, query: &StrikeQuery, limit: i64) -> ApiResult<Page<Found>> {
    let mut rows = with_surroundings!().into_boxed();
    let reach = tx.caller().reach(Action::ListStrikes);
    if !reach.everywhere {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq_any(reach.regions))
            .select(region_closure::descendant);
        rows = rows.filter(
            facilities::region.eq_any(subtree).or(facilities::organization_id.eq_any(reach.organizations)),
        );
    }
    if let Some(AnyOf(statuses)) = &query.status {
        rows = rows.filter(strikes::status.eq_any(statuses));
    }
    if let Some(facility) = query.facility_id {
        rows = rows.filter(strikes::facility_id.eq(facility));
    }
    if let Some(region) = &query.region {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq(region))
            .select(region_closure::descendant);
        rows = rows.filter(facilities::region.eq_any(subtree));
    }
    if let Some(before) = page::decode::<Id<of::Strike>>("strikes", query.cursor.as_deref())? {
        rows = rows.filter(strikes::id.lt(before));
    }
    let items: Vec<Row> = rows.order(strikes::id.desc()).limit(limit + 1).load(tx.conn)?;
    let mut page = Page::cut("strikes", items, limit, |(strike, _)| strike.id).map(found);
    page.items.retain(|item| tx.may(Action::ListStrikes, &item.scope()));
    Ok(page)
}

/// Inserts a strike with its change.
pub fn insert(tx: &mut Tx<'_>, strike: &Strike, region: &str) -> ApiResult<()> {
    diesel::insert_into(strikes::table).values(strike).execute(tx.conn)?;
    changes::record(tx, Kind::Strike, strike.id, Op::Created, 1, Some(region))
}

/// Notes the words of an appeal, beside the state.
pub fn set_appeal(tx: &mut Tx<'_>, id: Id<of::Strike>, words: &str) -> ApiResult<()> {
    diesel::update(strikes::table.find(id))
        .set((strikes::appeal.eq(words), strikes::appealed_at.eq(tx.now)))
        .execute(tx.conn)?;
    Ok(())
}

/// Notes the words of a decision, beside the state.
pub fn set_decision(
    tx: &mut Tx<'_>,
    id: Id<of::Strike>,
    code: Option<ExcuseReason>,
    words: &str,
) -> ApiResult<()> {
    diesel::update(strikes::table.find(id))
        .set((strikes::reason_code.eq(code), strikes::decision.eq(words), strikes::decided_at.eq(tx.now)))
        .execute(tx.conn)?;
    Ok(())
}

/// Deletes a person's strikes; whoever keeps copies is told.
pub fn forget(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<()> {
    let rows: Vec<(Id<of::Strike>, i64, String)> = strikes::table
        .inner_join(facilities::table.on(facilities::id.eq(strikes::facility_id)))
        .filter(strikes::user_id.eq(user))
        .select((strikes::id, strikes::version, facilities::region))
        .load(tx.conn)?;
    diesel::delete(strikes::table.filter(strikes::user_id.eq(user))).execute(tx.conn)?;
    for (id, version, region) in rows {
        changes::record(tx, Kind::Strike, id, Op::Deleted, version + 1, Some(&region))?;
    }
    Ok(())
}

/// Whether one of these tickets has a strike already.
pub fn has_one_of(tx: &mut Tx<'_>, tickets: &[Id<of::Ticket>]) -> ApiResult<bool> {
    let rows = strikes::table.filter(strikes::ticket_id.eq_any(tickets));
    Ok(diesel::select(diesel::dsl::exists(rows)).get_result(tx.conn)?)
}

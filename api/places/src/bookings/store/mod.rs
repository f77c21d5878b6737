//! Every booking query.

use super::identities::MaskedIdentity;
use super::state::BookingStatus;
use super::views::{BookingKind, Channel};
use crate::charges::ChargeStatus;
use crate::facilities::Concession;
use citong_kernel::changes::Kind;
use citong_kernel::lifecycle::Stateful;
use citong_kernel::money::Fen;
use citong_kernel::policy::Scope;
use citong_kernel::schema::{booking_identities, bookings, charges, facilities, spaces, users};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Timestamp, Tx, of};
use diesel::prelude::*;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = bookings)]
pub struct Booking {
    /// Its id; stays when it is moved.
    pub id: Id<of::Booking>,
    /// What is booked.
    pub space_id: Id<of::Space>,
    /// The space's facility.
    pub facility_id: Id<of::Facility>,
    /// Somebody's visit, or the venue's own session.
    pub kind: BookingKind,
    /// Whose it is.
    pub user_id: Option<Id<of::User>>,
    /// Who entered it.
    pub created_by: String,
    /// How it reached us.
    pub channel: Channel,
    /// The name of somebody without an account.
    pub guest_name: Option<String>,
    /// Their phone.
    pub guest_phone: Option<String>,
    /// The beginning.
    pub starts_at: Timestamp,
    /// The end, excluded.
    pub ends_at: Timestamp,
    /// Time kept free before, minutes, as the space had it when booked.
    pub buffer_before_minutes: i32,
    /// Time kept free after, minutes.
    pub buffer_after_minutes: i32,
    /// How many people.
    pub headcount: i32,
    /// What for, in the person's words.
    pub purpose: String,
    /// Its state.
    pub status: BookingStatus,
    /// Why it was refused, cancelled or closed.
    pub status_reason: Option<String>,
    /// Grows with every change.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub updated_at: Timestamp,
    /// Until when it is held; only of what is, or was, a hold and no booking yet.
    pub held_until: Option<Timestamp>,
    /// When it is released to others if nobody has come.
    pub release_at: Option<Timestamp>,
    /// The series that it belongs to.
    pub series_id: Option<Id<of::BookingSeries>>,
    /// Where the series has it; it starts elsewhere once it was moved alone.
    pub occurrence_at: Option<Timestamp>,
}

impl Booking {
    /// Whether it is held, still.
    pub fn is_live_hold(&self, now: Timestamp) -> bool {
        self.status == BookingStatus::Held && self.held_until.is_some_and(|until| until > now)
    }
}

/// What a view shows beside the row, and what grants are compared with.
#[derive(Debug, Clone, Queryable)]
pub struct Around {
    /// The space's name.
    pub space_name: String,
    /// Minutes before the beginning until which the person may cancel; `None` is the rule parameter.
    pub cancel_before_minutes: Option<i32>,
    /// Whether the venue decides.
    pub approval_required: bool,
    /// The facility's name.
    pub facility_name: String,
    /// The facility's region.
    pub region: String,
    /// The regions above it.
    pub region_path: String,
    /// Who runs the facility.
    pub organization_id: Id<of::Organization>,
    /// The account's name.
    pub user_name: Option<String>,
    /// The account's phone.
    pub user_phone: Option<String>,
    /// Who comes, masked, where the space asks for real names.
    pub identity: Option<MaskedIdentity>,
    /// What is owed for it: id, state, price, amount owed, concession.
    pub charge: Option<ChargeColumns>,
}

/// The columns of a charge that a booking shows.
pub type ChargeColumns = (Id<of::Charge>, ChargeStatus, Fen, Fen, Option<Concession>);

/// A booking with its surroundings.
#[derive(Debug, Clone)]
pub struct Found {
    /// The row.
    pub booking: Booking,
    /// Its surroundings.
    pub around: Around,
}

impl Found {
    /// What grants are compared with.
    pub fn scope(&self) -> Scope<'_> {
        Scope {
            region_path: Some(&self.around.region_path),
            organization: Some(self.around.organization_id),
            owner: self.booking.user_id,
        }
    }
}

impl Stateful for Found {
    type Marker = of::Booking;
    type Status = BookingStatus;
    const TABLE: &'static str = "bookings";
    const KIND: Kind = Kind::Booking;
    fn id(&self) -> Id<of::Booking> {
        self.booking.id
    }
    fn status(&self) -> BookingStatus {
        self.booking.status
    }
    fn version(&self) -> i64 {
        self.booking.version
    }
    fn region(&self) -> Option<&str> {
        Some(&self.around.region)
    }
}

/// Bookings with their surroundings; a macro because the type of the joins cannot be named.
macro_rules! with_surroundings {
    () => {
        bookings::table
            .inner_join(spaces::table.on(spaces::id.eq(bookings::space_id)))
            .inner_join(facilities::table.on(facilities::id.eq(bookings::facility_id)))
            .left_join(users::table.on(users::id.nullable().eq(bookings::user_id)))
            .left_join(booking_identities::table.on(booking_identities::booking_id.eq(bookings::id)))
            .left_join(charges::table.on(charges::booking_id.eq(bookings::id.nullable())))
            .select((
                Booking::as_select(),
                (
                    spaces::name,
                    spaces::cancel_before_minutes,
                    spaces::approval_required,
                    facilities::name,
                    facilities::region,
                    facilities::region_path,
                    facilities::organization_id,
                    users::display_name.nullable(),
                    users::phone.nullable(),
                    Option::<MaskedIdentity>::as_select(),
                    (
                        charges::id,
                        charges::status,
                        charges::price_fen,
                        charges::amount_fen,
                        charges::concession,
                    )
                        .nullable(),
                ),
            ))
    };
}

// After the macro, which they use.
mod closing;
mod list;
mod people;

pub use closing::{ahead, close, close_overlapping};
pub use list::list;
pub use people::{anonymize, count_active, live_holds, of_person, of_person_between};

type Row = (Booking, Around);

fn found((booking, around): Row) -> Found {
    Found { booking, around }
}

/// A booking that the caller may do `action` to. 404 where it is absent or not visible, 403 where
/// it is visible only.
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::Booking>) -> ApiResult<Found> {
    let found = fetch(tx, id)?;
    if !tx.may(Action::GetBooking, &found.scope()) {
        return Err(Problem::not_found());
    }
    tx.require(action, &found.scope())?;
    Ok(found)
}

/// A booking, for rules that have decided already that the caller may; 404 where it is absent.
pub fn fetch(tx: &mut Tx<'_>, id: Id<of::Booking>) -> ApiResult<Found> {
    let row = with_surroundings!().filter(bookings::id.eq(id)).first::<Row>(tx.conn).optional()?;
    row.map(found).ok_or_else(Problem::not_found)
}

/// Several bookings, in the order of their ids.
pub fn fetch_each(tx: &mut Tx<'_>, ids: &[Id<of::Booking>]) -> ApiResult<Vec<Found>> {
    let rows: Vec<Row> =
        with_surroundings!().filter(bookings::id.eq_any(ids)).order(bookings::id.asc()).load(tx.conn)?;
    Ok(rows.into_iter().map(found).collect())
}

/// Inserts a booking.
pub fn insert(tx: &mut Tx<'_>, booking: &Booking) -> ApiResult<()> {
    diesel::insert_into(bookings::table).values(booking).execute(tx.conn)?;
    Ok(())
}

/// Writes what makes a booking of a hold, beside its state.
pub fn settle(tx: &mut Tx<'_>, id: Id<of::Booking>, purpose: &str) -> ApiResult<()> {
    diesel::update(bookings::table.find(id))
        .set((bookings::purpose.eq(purpose), bookings::held_until.eq(None::<Timestamp>)))
        .execute(tx.conn)?;
    Ok(())
}

/// The bookings of a series, in the order of their beginnings.
pub fn of_series(tx: &mut Tx<'_>, series: Id<of::BookingSeries>) -> ApiResult<Vec<Found>> {
    let rows: Vec<Row> = with_surroundings!()
        .filter(bookings::series_id.eq(series))
        .order((bookings::starts_at.asc(), bookings::id.asc()))
        .load(tx.conn)?;
    Ok(rows.into_iter().map(found).collect())
}

/// Puts a booking into a series, at this place of it.
pub fn set_series(
    tx: &mut Tx<'_>,
    id: Id<of::Booking>,
    series: Id<of::BookingSeries>,
    occurrence_at: Timestamp,
) -> ApiResult<()> {
    diesel::update(bookings::table.find(id))
        .set((bookings::series_id.eq(series), bookings::occurrence_at.eq(occurrence_at)))
        .execute(tx.conn)?;
    Ok(())
}

/// Says what a booking is for; the caller has given it a new version in this transaction.
pub fn set_purpose(tx: &mut Tx<'_>, id: Id<of::Booking>, purpose: &str) -> ApiResult<()> {
    diesel::update(bookings::table.find(id)).set(bookings::purpose.eq(purpose)).execute(tx.conn)?;
    Ok(())
}

/// Notes why a booking is in its state.
pub fn set_reason(tx: &mut Tx<'_>, id: Id<of::Booking>, reason: Option<&str>) -> ApiResult<()> {
    diesel::update(bookings::table.find(id)).set(bookings::status_reason.eq(reason)).execute(tx.conn)?;
    Ok(())
}

/// Moves a booking, guarded by its version.
pub fn set_window(tx: &mut Tx<'_>, booking: &Booking) -> ApiResult<()> {
    let guarded = bookings::table.find(booking.id).filter(bookings::version.eq(booking.version - 1));
    let updated = diesel::update(guarded)
        .set((
            bookings::starts_at.eq(booking.starts_at),
            bookings::ends_at.eq(booking.ends_at),
            bookings::headcount.eq(booking.headcount),
            bookings::buffer_before_minutes.eq(booking.buffer_before_minutes),
            bookings::buffer_after_minutes.eq(booking.buffer_after_minutes),
            bookings::release_at.eq(booking.release_at),
            bookings::version.eq(booking.version),
            bookings::updated_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    if updated == 1 { Ok(()) } else { Err(Problem::new(ProblemType::PreconditionFailed)) }
}

/// What time has done with: active bookings that have ended, confirmed ones that nobody has come to
/// in time, undecided ones that have begun, holds that have expired.
pub fn due(tx: &mut Tx<'_>, most: i64) -> ApiResult<Vec<Found>> {
    let running = bookings::status
        .eq_any([BookingStatus::Confirmed, BookingStatus::CheckedIn])
        .and(bookings::ends_at.le(tx.now));
    let undecided = bookings::status.eq(BookingStatus::Pending).and(bookings::starts_at.le(tx.now));
    let released =
        bookings::status.eq(BookingStatus::Confirmed).and(bookings::release_at.le(tx.now).assume_not_null());
    let expired =
        bookings::status.eq(BookingStatus::Held).and(bookings::held_until.le(tx.now).assume_not_null());
    // One query for each: together they would make SQLite read every booking.
    let mut due = Vec::new();
    let conditions: [Condition; 4] =
        [Box::new(running), Box::new(undecided), Box::new(released), Box::new(expired)];
    for condition in conditions {
        let rows: Vec<Id<of::Booking>> = bookings::table
            .filter(condition)
            .order(bookings::id.asc())
            .limit(most)
            .select(bookings::id)
            .load(tx.conn)?;
        due.extend(rows);
    }
    due.sort_unstable();
    due.dedup();
    due.truncate(usize::try_from(most).unwrap_or(0));
    fetch_each(tx, &due)
}

type Condition = Box<
    dyn BoxableExpression<bookings::table, citong_kernel::db::MultiBackend, SqlType = diesel::sql_types::Bool>,
>;

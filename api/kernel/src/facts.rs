//! Typed facts: how what happened in one domain reaches a domain below or beside it, in the same
//! transaction, without the one importing the other.

use crate::call::Tx;
use crate::id::{Id, of};
use crate::problem::ApiResult;
use crate::time::Timestamp;
use chrono::NaiveDate;

/// Something that happened.
#[derive(Debug, Clone)]
pub enum Fact {
    /// A person deleted their account: erase what identifies them, end what is still open.
    AccountErased {
        /// Whose.
        user: Id<of::User>,
    },
    /// Something happened to a booking; its row is written already.
    Booking {
        /// Which booking.
        booking: Id<of::Booking>,
        /// What.
        event: BookingEvent,
    },
    /// Something happened to a ticket of a session; its row is written already.
    Ticket {
        /// Which ticket.
        ticket: Id<of::Ticket>,
        /// What.
        event: TicketEvent,
    },
    /// What was bought was accepted, or was not; the rows are written already.
    Delivery {
        /// Under which contract.
        contract: Id<of::Contract>,
        /// Who delivered.
        supplier: Id<of::Supplier>,
        /// What.
        event: DeliveryEvent,
    },
    /// A purchase moved in a way that matters to the budget it points at; its rows are written already. Whoever
    /// keeps the budget may refuse.
    Purchase {
        /// Which project.
        project: Id<of::ProcurementProject>,
        /// What.
        event: PurchaseEvent,
    },
}

/// What happened to a purchase, as its budget sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PurchaseEvent {
    /// It is published: the money must be there.
    Published,
    /// A contract was signed, supplemented or terminated, or a part of it ended without one.
    Changed,
}

/// What happened to what a supplier delivered 履约验收.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeliveryEvent {
    /// It passed.
    Accepted,
    /// It did not pass; the supplier rectifies.
    Rejected,
}

/// What happened to a booking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BookingEvent {
    /// It was made, pending or confirmed. A hold makes no fact until it becomes a booking.
    Made,
    /// The venue agreed.
    Confirmed,
    /// The venue refused.
    Rejected,
    /// It was given back, by the person or for them.
    Cancelled,
    /// It has another time.
    Rescheduled,
    /// The visitors arrived: gives one right to rate (rulebook, task 13).
    CheckedIn,
    /// The visit ended.
    Completed,
    /// It ended, or was released, and nobody came.
    Missed,
    /// Nobody confirmed it in time.
    Lapsed,
    /// The venue closes for its time.
    Closed,
}

/// What happened to a ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TicketEvent {
    /// It was issued.
    Issued,
    /// It was given back, or its session was called off.
    Cancelled,
    /// Its visitor arrived.
    CheckedIn,
    /// The session ended and nobody came.
    Missed,
}

/// Does something about a fact.
pub type Handler = fn(&mut Tx<'_>, &Fact) -> ApiResult<()>;
/// Gives what a domain keeps about a person, under its name, for the export of one's own data.
pub type Exporter = fn(&mut Tx<'_>, Id<of::User>) -> ApiResult<(&'static str, serde_json::Value)>;

/// Gives what a domain puts into a person's calendar between two instants.
pub type CalendarSource =
    fn(&mut Tx<'_>, Id<of::User>, Timestamp, Timestamp) -> ApiResult<Vec<CalendarEntry>>;

/// Something in a person's calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarEntry {
    /// Names it for ever, such as `booking-0192…`.
    pub uid: String,
    /// What it is.
    pub summary: String,
    /// Where.
    pub location: Option<String>,
    /// More about it.
    pub description: Option<String>,
    /// The beginning.
    pub starts_at: Timestamp,
    /// The end, excluded.
    pub ends_at: Timestamp,
    /// Whether it does not take place.
    pub cancelled: bool,
    /// Whether somebody still has to agree.
    pub tentative: bool,
    /// Grows with every change.
    pub sequence: i64,
    /// When it was changed last.
    pub updated_at: Timestamp,
}

/// Gives what a domain counts as visits, for statistics: a `SELECT` of both engines, in which `from` and
/// `until` are the placeholders of the instants between which the visits begin. Its columns, in this order:
///
/// - `occasion`: what is visited; what one person has of one occasion is one visit of theirs
/// - `facility_id`, `space_id`, `starts_at`, `ends_at`
/// - `user_id`, `guest_phone`: whose it is; never shown
/// - `bookings`, `tickets`: one of them 1, the other 0
/// - `people`: how many come
/// - `outcome`: `pending`, `expected`, `attended`, `no_show`, `rejected`, `cancelled` or `closed`
/// - `age_group`: null where it is unknown
///
/// SQL, not rows, so that the database sums over all domains at once: a year of a city is millions of
/// tickets, and who has the most can only be said of all that one person has.
pub type VisitSource = fn(from: &str, until: &str) -> String;

/// What somebody wants to rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UseRef {
    /// A booking of a space.
    Booking(Id<of::Booking>),
    /// A ticket of a session.
    Ticket(Id<of::Ticket>),
    /// What was accepted under a contract; the seat is 0 for the purchaser, and the place of the opinion of a
    /// service user that was heard at the acceptance.
    Delivery(Id<of::Contract>, i32),
}

/// Who may rate a use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UseRater {
    /// Whose it was.
    Person {
        /// The account, if there is one.
        user: Option<Id<of::User>>,
        /// The name of somebody without an account.
        guest_name: Option<String>,
        /// Their phone.
        guest_phone: Option<String>,
    },
    /// The body that bought it.
    Purchaser(Id<of::Organization>),
    /// Somebody who uses what was bought and was heard at the acceptance; their rating is entered for them.
    Heard,
}

/// A use, as the domain that keeps it knows it (rulebook, task 13).
#[derive(Debug, Clone)]
pub struct VerifiedUse {
    /// When it happened; `None` while nobody came, or nothing was accepted.
    pub used_at: Option<Timestamp>,
    /// Who may rate it.
    pub rater: UseRater,
    /// Which venue is rated.
    pub facility: Option<Id<of::Facility>>,
    /// Which supplier is rated.
    pub supplier: Option<Id<of::Supplier>>,
    /// Whose venue or delivery it is.
    pub organization: Id<of::Organization>,
    /// Where.
    pub region: String,
    /// The codes from the city down to there, joined by `/`.
    pub region_path: String,
    /// The facility's kind, or the code of the purchase catalogue.
    pub service_kind: String,
}

/// Looks up a use: `None` where the domain keeps none of this id.
pub type UseSource = fn(&mut Tx<'_>, UseRef) -> ApiResult<Option<VerifiedUse>>;

/// How many facilities keep their weekly minimum opening: in a region's subtree, in the ISO week that begins
/// on this Monday. One row for each region that has such facilities: its code, how many, and how many keep it.
pub type OpeningShareSource =
    fn(&mut Tx<'_>, Option<&str>, chrono::NaiveDate) -> ApiResult<Vec<(String, i64, i64)>>;

/// Gives how long venues were open in the week that begins on a Monday, for those of some kinds (rulebook C) in
/// a region's subtree, or everywhere.
pub type OpeningSource =
    fn(&mut Tx<'_>, region: Option<&str>, kinds: &[&str], monday: NaiveDate) -> ApiResult<Vec<OpeningWeek>>;

/// A venue's week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpeningWeek {
    /// Which venue.
    pub facility: Id<of::Facility>,
    /// Minutes in which it was open.
    pub open_minutes: i64,
    /// Minutes in which it had to be.
    pub required_minutes: i64,
}

/// Who handles facts; registered by the server at start.
#[derive(Default)]
pub struct Facts {
    /// In the order in which they run.
    pub handlers: Vec<Handler>,
    /// In the order of the export.
    pub exporters: Vec<Exporter>,
    /// What a person's calendar is put together from.
    pub calendar_sources: Vec<CalendarSource>,
    /// What statistics count.
    pub visit_sources: Vec<VisitSource>,
    /// Who knows of uses that can be rated.
    pub use_sources: Vec<UseSource>,
    /// Who knows how many venues keep their weekly minimum.
    pub opening_share_sources: Vec<OpeningShareSource>,
    /// Who knows how long venues were open.
    pub opening_sources: Vec<OpeningSource>,
}

impl Facts {
    /// Tells every handler.
    pub fn tell(&self, tx: &mut Tx<'_>, fact: &Fact) -> ApiResult<()> {
        self.handlers.iter().try_for_each(|handler| handler(tx, fact))
    }
}

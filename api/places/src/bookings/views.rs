//! What clients send and see of bookings.

use super::identities::{GuardianView, IdentityView, NewGuardian, NewIdentity, RevealedIdentity};
use super::state::{BookingStatus, Event};
use super::store::Found;
use crate::charges::ChargeStatus;
use crate::facilities::Concession;
use citong_identity::ids::{mask_name, mask_phone};
use citong_identity::passes::{Admits, Pass};
use citong_kernel::money::Fen;
use citong_kernel::query::AnyOf;
use citong_kernel::{Action, ApiResult, Id, Timestamp, Tx, of, page_schema, text_enum};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

text_enum! {
    /// How a booking reached us. What staff enter for somebody offline counts like online.
    pub enum Channel {
        Online = "online",
        Counter = "counter",
        Phone = "phone",
        Village = "village",
        Machine = "machine",
    }
}

text_enum! {
    /// What a booking is.
    pub enum BookingKind {
        /// Somebody comes.
        Visit = "visit",
        /// The venue puts something on: what holds the room for a session 场次.
        Session = "session",
    }
}

/// Somebody without an account, for whom staff book.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OnBehalfOf {
    /// 姓名.
    #[schema(max_length = 50)]
    pub name: String,
    /// A mobile or landline number.
    #[schema(max_length = 20)]
    pub phone: String,
    /// How they asked: `counter`, `phone` or `village`.
    pub channel: Channel,
}

/// A new booking.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"space_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10", "starts_at": "2026-12-05T09:00:00+08:00",
    "ends_at": "2026-12-05T11:00:00+08:00", "headcount": 12, "purpose": "南音社团排练"}))]
pub struct CreateBooking {
    /// What to book.
    pub space_id: Id<of::Space>,
    /// The beginning, on the space's start grid.
    pub starts_at: Timestamp,
    /// The end, excluded.
    pub ends_at: Timestamp,
    /// How many people come, 1 or more.
    #[schema(minimum = 1, maximum = 100_000)]
    pub headcount: i32,
    /// What for.
    #[schema(max_length = 500)]
    pub purpose: String,
    /// For whom, when staff book for somebody without an account.
    pub on_behalf_of: Option<OnBehalfOf>,
    /// What is held already and becomes this booking; its space, time and headcount are the same.
    pub hold_id: Option<Id<of::Booking>>,
    /// 实名: who comes; only, and always, where the space asks for it.
    pub identity: Option<NewIdentity>,
    /// 监护人: who answers for a visitor under 14; only where the space asks for real names.
    pub guardian: Option<NewGuardian>,
    /// The group that the person belongs to, who pays less; proof is shown at the door.
    pub concession: Option<Concession>,
}

impl CreateBooking {
    /// What requests of one idempotency key are compared by where the body holds personal data.
    pub fn without_people(&self) -> Vec<String> {
        let text = |value: Option<String>| value.unwrap_or_default();
        vec![
            self.space_id.to_string(),
            self.starts_at.to_string(),
            self.ends_at.to_string(),
            self.headcount.to_string(),
            self.purpose.clone(),
            text(self.hold_id.map(|id| id.to_string())),
            text(self.on_behalf_of.as_ref().map(|guest| guest.phone.clone())),
            text(self.concession.map(|group| group.to_string())),
        ]
    }
}

/// A new time for a booking.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"starts_at": "2026-12-05T14:00:00+08:00", "ends_at": "2026-12-05T16:00:00+08:00"}))]
pub struct RescheduleBooking {
    /// The new beginning.
    pub starts_at: Timestamp,
    /// The new end, excluded.
    pub ends_at: Timestamp,
    /// How many people come; as before without it.
    #[schema(minimum = 1, maximum = 100_000)]
    pub headcount: Option<i32>,
    /// Why.
    #[schema(max_length = 500)]
    pub reason: Option<String>,
}

/// Why a transition is made.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "临时有事"}))]
pub struct Reason {
    /// Words for the person and the audit trail.
    #[schema(max_length = 500)]
    pub reason: Option<String>,
}

text_enum! {
    /// Which way somebody goes through the door.
    pub enum Direction {
        Entry = "entry",
        Exit = "exit",
    }
}

/// A scan at the door, or a check-in by hand.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"nonce": "gate-1-000482", "direction": "entry"}))]
pub struct CheckInBooking {
    /// 入场码: the text that was scanned; the desk may do without.
    #[schema(max_length = 300)]
    pub pass: Option<String>,
    /// Names this scan: the same one sent again counts once. 1–100 characters.
    #[schema(max_length = 100)]
    pub nonce: Option<String>,
    /// When it was scanned, for one that is uploaded later, up to 7 days; now without it.
    pub scanned_at: Option<Timestamp>,
    /// `entry` without it; `exit` ends the visit.
    pub direction: Option<Direction>,
    /// Words for the audit trail.
    #[schema(max_length = 500)]
    pub reason: Option<String>,
}

/// Filters of the list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct BookingQuery {
    /// Only one's own, also for staff.
    #[serde(default)]
    pub mine: bool,
    /// Any of these states, separated by commas; without it all but `held`.
    #[param(value_type = Option<String>, example = "pending,confirmed")]
    pub status: Option<AnyOf<BookingStatus>>,
    /// Only this space.
    pub space_id: Option<Id<of::Space>>,
    /// Only this facility.
    pub facility_id: Option<Id<of::Facility>>,
    /// Only facilities in this region's subtree.
    pub region: Option<String>,
    /// Beginning at or after this.
    pub starts_at_from: Option<Timestamp>,
    /// Beginning before this.
    pub starts_at_before: Option<Timestamp>,
    /// Changed at or after this.
    pub updated_since: Option<Timestamp>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// Who booked, as far as the caller may see it.
#[derive(Debug, Serialize, ToSchema)]
pub struct BookedBy {
    /// The account; only to its owner.
    pub user_id: Option<Id<of::User>>,
    /// The name; masked for others.
    pub name: Option<String>,
    /// The phone; masked for others, whole for the desk on the day.
    pub phone: Option<String>,
}

/// What is owed for a booking.
#[derive(Debug, Serialize, ToSchema)]
pub struct BookingChargeView {
    /// Its id.
    pub id: Id<of::Charge>,
    /// Its state.
    pub status: ChargeStatus,
    /// What is owed, in fen.
    pub amount_fen: Fen,
    /// The group that was taken into account.
    pub concession: Option<Concession>,
}

/// A booking.
#[derive(Debug, Serialize, ToSchema)]
pub struct BookingView {
    /// Its id; stays when it is moved.
    pub id: Id<of::Booking>,
    /// What is booked.
    pub space_id: Id<of::Space>,
    /// Its name.
    pub space_name: String,
    /// The space's facility.
    pub facility_id: Id<of::Facility>,
    /// Its name.
    pub facility_name: String,
    /// The facility's region.
    pub region: String,
    /// Somebody's visit, or the venue's own session.
    pub kind: BookingKind,
    /// The state.
    pub status: BookingStatus,
    /// Why it was refused, cancelled or closed.
    pub status_reason: Option<String>,
    /// The beginning.
    pub starts_at: Timestamp,
    /// The end, excluded.
    pub ends_at: Timestamp,
    /// How many people.
    pub headcount: i32,
    /// What for.
    pub purpose: String,
    /// How it reached us.
    pub channel: Channel,
    /// Who booked.
    pub booked_by: BookedBy,
    /// Who comes, masked, where the space asks for real names.
    pub identity: Option<IdentityView>,
    /// Who answers for them, masked.
    pub guardian: Option<GuardianView>,
    /// Until when it is held; null unless it is a hold.
    pub expires_at: Option<Timestamp>,
    /// When it is released to others if nobody has come.
    pub release_at: Option<Timestamp>,
    /// 入场码: the text of the QR code to show at the door, to its owner and the desk, while it is
    /// confirmed or checked in; not in lists.
    pub pass: Option<String>,
    /// What it costs, in fen; 0 is free.
    pub price_fen: Fen,
    /// What is owed for it; null where it is free.
    pub charge: Option<BookingChargeView>,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub updated_at: Timestamp,
    /// The series that it belongs to.
    pub series_id: Option<Id<of::BookingSeries>>,
    /// Where the series has it; another time than `starts_at` once it was moved alone.
    pub occurrence_at: Option<Timestamp>,
}

page_schema!(BookingPage, BookingView);

/// The person behind a booking, in full.
#[derive(Debug, Serialize, ToSchema)]
pub struct RevealedPerson {
    /// 姓名.
    pub name: Option<String>,
    /// The phone.
    pub phone: Option<String>,
    /// Who comes, where the space asks for real names; gone some time after the visit.
    pub identity: Option<RevealedIdentity>,
}

/// Why the full data is needed; written to the audit trail.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "联系预约人确认人数"}))]
pub struct RevealBooking {
    /// 1–500 characters.
    #[schema(max_length = 500)]
    pub reason: String,
}

impl BookingView {
    /// The booking as this caller may see it, now.
    pub fn of(tx: &Tx<'_>, found: Found) -> Self {
        let available_actions = available_actions(tx, &found);
        let booked_by = booked_by(tx, &found);
        let Found { booking, around } = found;
        let price_fen = around.charge.map_or(Fen(0), |charge| charge.2);
        let charge = around.charge.map(|(id, status, _, amount_fen, concession)| BookingChargeView {
            id,
            status,
            amount_fen,
            concession,
        });
        Self {
            id: booking.id,
            space_id: booking.space_id,
            space_name: around.space_name,
            facility_id: booking.facility_id,
            facility_name: around.facility_name,
            region: around.region,
            kind: booking.kind,
            status: booking.status,
            status_reason: booking.status_reason,
            starts_at: booking.starts_at,
            ends_at: booking.ends_at,
            headcount: booking.headcount,
            purpose: booking.purpose,
            channel: booking.channel,
            booked_by,
            guardian: around.identity.as_ref().and_then(GuardianView::of),
            identity: around.identity.map(IdentityView::from),
            expires_at: booking.held_until,
            release_at: booking.release_at,
            pass: None,
            price_fen,
            charge,
            available_actions,
            version: booking.version,
            created_at: booking.created_at,
            updated_at: booking.updated_at,
            series_id: booking.series_id,
            occurrence_at: booking.occurrence_at,
        }
    }
}

impl BookingView {
    /// The same with the pass, for whoever shows it or lets people in.
    pub fn with_pass(tx: &Tx<'_>, found: Found) -> ApiResult<Self> {
        let (booking, mut scope) = (&found.booking, found.scope());
        let admits = matches!(booking.status, BookingStatus::Confirmed | BookingStatus::CheckedIn)
            && booking.kind == BookingKind::Visit;
        let owns = booking.user_id.is_some() && booking.user_id == tx.caller().user();
        scope.owner = None;
        let pass = if admits && (owns || tx.may(Action::CheckInBooking, &scope)) {
            let admits = Admits::Booking(booking.id);
            Some(Pass { admits, facility: booking.facility_id, good_until: booking.ends_at }.sign(tx)?)
        } else {
            None
        };
        Ok(Self { pass, ..Self::of(tx, found) })
    }
}

/// The owner sees everything; the desk a masked name and phone, on the day of the visit the whole
/// phone (rulebook B).
fn booked_by(tx: &Tx<'_>, found: &Found) -> BookedBy {
    let (booking, around) = (&found.booking, &found.around);
    let name = around.user_name.as_ref().or(booking.guest_name.as_ref());
    let phone = around.user_phone.as_ref().or(booking.guest_phone.as_ref());
    if booking.user_id.is_some() && booking.user_id == tx.caller().user() {
        return BookedBy { user_id: booking.user_id, name: name.cloned(), phone: phone.cloned() };
    }
    let today = tx.now.local_date() == booking.starts_at.local_date() && booking.status.is_active();
    BookedBy {
        user_id: None,
        name: name.map(|name| mask_name(name)),
        phone: phone.map(|phone| if today { phone.clone() } else { mask_phone(phone) }),
    }
}

fn available_actions(tx: &Tx<'_>, found: &Found) -> Vec<&'static str> {
    let offered: [(&'static str, Action, Event); 6] = [
        ("confirm", Action::ConfirmBooking, Event::Confirm),
        ("reject", Action::RejectBooking, Event::Reject),
        ("cancel", Action::CancelBooking, Event::Cancel),
        ("reschedule", Action::RescheduleBooking, Event::Cancel),
        ("check-in", Action::CheckInBooking, Event::CheckIn),
        ("complete", Action::CompleteBooking, Event::Complete),
    ];
    let scope = found.scope();
    if found.booking.kind == BookingKind::Session {
        return Vec::new(); // what holds it is changed instead
    }
    let over = found.booking.ends_at <= tx.now;
    offered
        .into_iter()
        .filter(|(_, action, event)| {
            found.booking.status.on(*event).is_some()
                && tx.may(*action, &scope)
                && (!over || *event == Event::Complete)
        })
        .map(|(name, _, _)| name)
        .collect()
}

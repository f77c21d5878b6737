//! What clients send and see of holds.

use crate::bookings::hold::Wanted;
use crate::bookings::{BookingStatus, Found, OnBehalfOf};
use citong_kernel::{Action, Id, Timestamp, Tx, of, text_enum};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A time to hold.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"space_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10", "starts_at": "2026-12-05T14:00:00+08:00",
    "ends_at": "2026-12-05T16:00:00+08:00", "headcount": 12}))]
pub struct CreateHold {
    /// What to hold.
    pub space_id: Id<of::Space>,
    /// The beginning, on the space's start grid.
    pub starts_at: Timestamp,
    /// The end, excluded.
    pub ends_at: Timestamp,
    /// How many people come, 1 or more.
    #[schema(minimum = 1, maximum = 100_000)]
    pub headcount: i32,
    /// What for, as far as it is known yet.
    #[schema(max_length = 500)]
    pub purpose: Option<String>,
    /// For whom, when staff hold for somebody without an account.
    pub on_behalf_of: Option<OnBehalfOf>,
}

impl CreateHold {
    /// As the rules take it.
    pub fn wanted(&self) -> Wanted<'_> {
        Wanted {
            space: self.space_id,
            starts_at: self.starts_at,
            ends_at: self.ends_at,
            headcount: self.headcount,
            purpose: self.purpose.as_deref().unwrap_or_default(),
            on_behalf_of: self.on_behalf_of.as_ref(),
        }
    }
}

text_enum! {
    /// What became of a hold.
    pub enum HoldStatus {
        /// It is kept.
        Held = "held",
        /// Its minutes are over.
        Expired = "expired",
        /// It was given back, replaced, or the venue closes for its time.
        Released = "released",
    }
}

/// A hold. As a booking it has the same id.
#[derive(Debug, Serialize, ToSchema)]
pub struct HoldView {
    /// Its id, and that of the booking that it becomes.
    pub id: Id<of::Booking>,
    /// What is held.
    pub space_id: Id<of::Space>,
    /// Its name.
    pub space_name: String,
    /// The space's facility.
    pub facility_id: Id<of::Facility>,
    /// Its name.
    pub facility_name: String,
    /// Whether it is kept, still.
    pub status: HoldStatus,
    /// The beginning.
    pub starts_at: Timestamp,
    /// The end, excluded.
    pub ends_at: Timestamp,
    /// How many people.
    pub headcount: i32,
    /// What for, as far as it is known yet.
    pub purpose: String,
    /// From here on anybody can have the time.
    pub expires_at: Option<Timestamp>,
    /// What this caller can do now: `book` (by its id as `hold_id`), `release`.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
}

impl HoldView {
    /// The hold as this caller sees it, now.
    pub fn of(tx: &Tx<'_>, found: Found) -> Self {
        let live = found.booking.is_live_hold(tx.now);
        let actions = [("book", Action::CreateBooking), ("release", Action::DeleteHold)];
        let available_actions =
            actions.into_iter().filter(|(_, action)| live && tx.may(*action, &found.scope()));
        let available_actions = available_actions.map(|(name, _)| name).collect();
        let Found { booking, around } = found;
        let status = match booking.status {
            BookingStatus::Held if live => HoldStatus::Held,
            BookingStatus::Held | BookingStatus::Rejected => HoldStatus::Expired,
            _ => HoldStatus::Released,
        };
        Self {
            id: booking.id,
            space_id: booking.space_id,
            space_name: around.space_name,
            facility_id: booking.facility_id,
            facility_name: around.facility_name,
            status,
            starts_at: booking.starts_at,
            ends_at: booking.ends_at,
            headcount: booking.headcount,
            purpose: booking.purpose,
            expires_at: booking.held_until,
            available_actions,
            version: booking.version,
            created_at: booking.created_at,
        }
    }
}

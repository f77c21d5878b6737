//! What clients see of calendars.

use serde::Serialize;
use utoipa::ToSchema;

/// A calendar under a secret address.
#[derive(Debug, Serialize, ToSchema)]
pub struct CalendarFeedView {
    /// The address to give to a calendar program. Shown once: it is a secret, and whoever has it sees the bookings
    /// and tickets.
    pub url: String,
}

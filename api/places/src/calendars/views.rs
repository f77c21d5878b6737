//! What clients see of calendars.

use serde::Serialize;
use utoipa::ToSchema;

/// A calendar under a secret address.
#[derive(Debug, Serialize, ToSchema)]
pub struct CalendarFeedView {
    /// The path below this server, to give to a calendar program. Shown once: it is a secret, and whoever has it sees
    /// the bookings.
    pub url: String,
}

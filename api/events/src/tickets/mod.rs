//! Tickets 票: one person's place in a session, with a signed QR code. A party takes its tickets
//! together, all or none; the counters of the session follow by triggers, so that the database
//! refuses what would be one too many.

mod calendar;
mod cancel;
mod http;
mod misses;
mod state;
mod store;
mod take;
mod uses;
mod views;
mod visits;

pub use calendar::calendar_of;
pub use cancel::{cancel_all, give_back};
pub use http::created;
pub use misses::{lift_strike, miss, strike};
pub use state::{Event, TicketStatus};
pub use store::{
    Found, anonymize, fetch, find_for, holders, of_cancelled, of_person, presence, set_presence, unreminded,
};
pub use take::{issue, most_of, require_limit};
pub use uses::verified_use;
pub use views::{TicketView, TicketsView};
pub use visits::visits;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::create_tickets)
        .service(http::list_tickets)
        .service(http::get_ticket)
        .service(http::cancel_ticket);
}

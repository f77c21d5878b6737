//! Waiting lists 候补: parties that could not be served wait, those of the priority groups first, then
//! in the order in which they came. A place that becomes free is offered to them in the transaction
//! that frees it; an offer holds its places for a time and lapses by the clock.

mod http;
mod join;
mod promote;
mod state;
mod store;
mod views;

pub use join::add;
pub use promote::{cut_offers, end, lapse_due, open_to, promote, settle_due};
pub use state::{EntryStatus, Event};
pub use store::{Entry, Found, anonymize, of_person};
pub use views::PriorityGroup;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::join_waiting_list)
        .service(http::list_waiting_list)
        .service(http::get_waiting_list_entry)
        .service(http::accept_offer)
        .service(http::decline_offer)
        .service(http::leave_waiting_list);
}

//! Bookings 预约: a person or group has a space, or places in a shared one, for a time.
//!
//! A booking occupies every leaf below its space (table `occupancies`), so that a hall and its
//! parts exclude each other. Three walls stand between two people and the same hour: the leaf rows
//! are locked, then the rules look at what is there, and the database itself refuses what would
//! overlap. Cancelling, rejecting and closing delete the occupancy and free the time.

mod anonymize;
mod create;
mod decide;
mod end;
mod http;
mod notices;
mod occupancy;
mod reschedule;
mod state;
mod store;
mod views;

pub use anonymize::{export, on_fact};
pub use create::{Holder, Plan, Target, Terms, book};
pub use end::end_due;
pub use occupancy::{of_leaves, of_space};
pub use state::{BookingStatus, Event};
pub use store::{Booking, Found, ahead, close, close_overlapping, fetch, find_for};
pub use views::{BookingKind, BookingView, Channel, Reason};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_bookings)
        .service(http::create_booking)
        .service(http::get_booking)
        .service(http::confirm_booking)
        .service(http::reject_booking)
        .service(http::cancel_booking)
        .service(http::reschedule_booking)
        .service(http::check_in_booking)
        .service(http::complete_booking)
        .service(http::reveal_booking);
}

//! Bookings 预约: a person or group has a space, or places in a shared one, for a time.
//!
//! A booking occupies every leaf below its space (table `occupancies`), so that a hall and its
//! parts exclude each other. Three walls stand between two people and the same hour: the leaf rows
//! are locked, then the rules look at what is there, and the database itself refuses what would
//! overlap. A hold 临时保留 is a booking in the state `held`. Cancelling, rejecting and closing delete the occupancy and free the time.

mod age_groups;
mod anonymize;
mod book;
mod check_in;
mod create;
mod decide;
mod end;
pub mod hold;
mod http;
mod identities;
mod notices;
mod occupancy;
mod refusals;
mod reschedule;
mod scans;
mod state;
mod store;
mod target;
mod uses;
mod views;
mod visits;

pub use anonymize::{export, on_fact};
pub use book::{Holder, Plan, Terms, book, book_in_series};
pub use check_in::missed_at;
pub use create::check_guest;
pub use decide::{cancel, confirm, give_back, is_desk, reject, still_cancellable};
pub use end::end_due;
pub use http::{Wanted, with_alternatives};
pub use identities::forget_due;
pub use notices::{recipient, reminder};
pub use occupancy::{of_leaves, of_space, starting_between};
pub use refusals::refused;
pub use reschedule::{move_to, reschedule};
pub use state::{BookingStatus, Event};
pub use store::{
    Booking, Found, ahead, close, close_overlapping, fetch, fetch_each, find_for, of_person_between,
    of_series, set_purpose, set_series,
};
pub use target::Target;
pub use uses::verified_use;
pub use views::{
    BookedBy, BookingKind, BookingView, Channel, Direction, OnBehalfOf, Reason, RescheduleBooking,
};
pub use visits::visits;

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

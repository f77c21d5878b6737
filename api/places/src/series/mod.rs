//! Series 系列预约: one wish for many dates, by a rule of RFC 5545.
//!
//! A series is a record beside its bookings, and each of them is a booking like any other: it has its own state, can be
//! moved or given back alone, and keeps its place in the series (`occurrence_at`). A whole series is refused with the
//! list of dates that cannot be had, or what can be had is booked (`on_conflict`). What is over, or has begun, never
//! changes.

mod cancel;
mod create;
mod http;
mod judge;
mod occurrences;
mod person;
mod reschedule;
mod scope;
mod store;
mod views;

pub use create::{Attempt, attempt};
pub use judge::Cause;
pub use occurrences::{Wanted, wanted};
pub use person::{export, on_fact};
pub use store::{Found, Series};
pub use views::{OccurrenceRefused, OnConflict};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::preview_booking_series)
        .service(http::list_booking_series)
        .service(http::create_booking_series)
        .service(http::get_booking_series)
        .service(http::cancel_booking_series)
        .service(http::reschedule_booking_series);
}

//! Statistics 统计 (rulebook, task 6): how venues are used, how full they are, what becomes of bookings and
//! how evenly their time is shared. Read-only, as JSON and as CSV, within the caller's grants. Nothing here
//! names a person, and groups so small that they could point at one are suppressed.
//!
//! Bookings and tickets of sessions are counted alike, yet told apart: a hall that is booked once for fifty
//! people and fifty tickets of a session are not the same. Each domain says what it counts as visits
//! (`citong_kernel::facts::VisitSource`, registered by the server), so that nothing here knows the tables of
//! another crate, and the database still sums over all of them in one statement. Occupancy is of rooms:
//! there, a session is the booking that holds its room.

mod counted;
mod fairness;
mod grants;
mod http;
mod occupancy;
mod outcomes;
mod report;
mod usage;
mod views;

pub use citong_kernel::csv::{Cell, CsvRow};
pub use grants::share;
pub use report::{Format, Report};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::get_use_statistics)
        .service(http::get_occupancy_statistics)
        .service(http::get_outcome_statistics)
        .service(http::get_fairness_statistics);
}

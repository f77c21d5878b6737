//! Statistics 统计 (rulebook, task 6): how venues are used, how full they are, what becomes of bookings and
//! how evenly their time is shared. Read-only, as JSON and as CSV, within the caller's grants. Nothing here
//! names a person, and groups so small that they could point at one are suppressed.

mod fairness;
mod grants;
mod http;
mod occupancy;
mod outcomes;
mod report;
mod usage;
mod views;

pub use grants::share;
pub use report::{Cell, CsvRow, Format, Report};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::get_use_statistics)
        .service(http::get_occupancy_statistics)
        .service(http::get_outcome_statistics)
        .service(http::get_fairness_statistics);
}

//! The calendar 节假日安排: legal holidays and make-up workdays, as the State Council announces them
//! for each year. A table that the city office loads, never an algorithm.

mod http;
mod store;
mod views;

pub use store::{load, replace_year};
pub use views::{CalendarDay, CalendarDayKind};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config.service(http::list_calendar_days).service(http::put_calendar_days);
}

//! Availability 可约时段: when a space is open, taken and free, and where to find a free one.

mod http;
mod search;
mod store;
mod views;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::get_next_availability)
        .service(http::get_space_availability)
        .service(http::search_availability);
}

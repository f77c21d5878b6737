//! Holds 临时保留: the operations. What a hold is and when it ends stands with the bookings
//! (`bookings/hold.rs`), because a hold is a booking that is not made yet.

mod http;
mod views;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config.service(http::create_hold).service(http::get_hold).service(http::delete_hold);
}

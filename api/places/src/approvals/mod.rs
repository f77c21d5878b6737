//! The approval queue 待审批: bookings that wait for the venue, oldest first, with what the desk needs
//! to decide, and decisions about many at once.

mod http;
mod store;
mod views;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config.service(http::list_approval_queue).service(http::decide_bookings);
}

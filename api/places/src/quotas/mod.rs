//! Quotas 预约配额: how many bookings, and how many minutes, one person may have in a local day, week
//! (from Monday) or month, in all venues of a region, an organization or one facility together. A
//! booking counts in the period in which it begins; somebody without an account counts by phone.

mod http;
mod rules;
mod store;
mod views;

pub use rules::check;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_booking_quotas)
        .service(http::create_booking_quota)
        .service(http::get_booking_quota)
        .service(http::update_booking_quota)
        .service(http::delete_booking_quota);
}
